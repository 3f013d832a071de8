import { renderToStaticMarkup } from "react-dom/server";
import bar from "../screens/page/Bar.module.css";
import { Bones } from "../screens/page/Bones";
import skeleton from "../screens/page/Skeleton.module.css";
import page from "../ui/page.module.css";

/** The page before anything of its answer is there, in any language: what it is called, and the shape of what comes. */
export const coming = (): string =>
  renderToStaticMarkup(
    <div className={page.column} aria-hidden>
      <div className={bar.bar}>
        <span className={bar.wordmark}>Vis-à-Vis</span>
      </div>
      <div className={skeleton.skeleton}>
        <p />
        <Bones />
      </div>
    </div>,
  );
