// A page that is one file holds its script compressed, as text. It is unpacked and run once the answer that came with
// the page has been painted: a script of three megabytes would hold up the first paint for as long as it is read.
(() => {
  const own = { createScript: (text) => text };
  const policy = globalThis.trustedTypes?.createPolicy("vis-a-vis-start", own) ?? own;
  const painted = new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    // A page in the background paints nothing.
    setTimeout(done, 300);
  });

  document.querySelector("#first main")?.setAttribute("aria-busy", "true");

  async function start() {
    const packed = document.getElementById("vis-a-vis").textContent;
    await painted;
    const { body } = await fetch(`data:application/gzip;base64,${packed}`);
    const text = await new Response(body.pipeThrough(new DecompressionStream("gzip"))).text();
    const script = document.createElement("script");
    script.type = "module";
    script.id = "vis-a-vis-running";
    script.textContent = policy.createScript(text);
    document.body.append(script);
  }
  void start();
})();
