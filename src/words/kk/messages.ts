import type { Messages } from "../language/messages";
import { page } from "./page";
import { question, empty, tooMany } from "./question";
import { problems } from "./problems";
import { chart, take } from "./controls";

export const ui: Messages = { ...page, question, empty, tooMany, problems, chart, take };
