import { coreStory } from "./core";
import { withBrowser } from "./engine";
import { startWebKit } from "./webkit";

coreStory(withBrowser(startWebKit));
