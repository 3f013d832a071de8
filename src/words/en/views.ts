import type { Grammar } from "../language/grammar";
import type { ViewWords } from "../language/views";
import { ranking } from "./ranking";
import { growing } from "./growing";
import { mirror } from "./mirror";
import { several } from "./several";
import { membership } from "./membership";
import { investment } from "./investment";

export const views = (grammar: Grammar): ViewWords => ({
  ...ranking(grammar),
  growing: growing(grammar),
  several: several(grammar),
  mirror: mirror(grammar),
  membership: membership(grammar),
  investment: investment(grammar),
});
