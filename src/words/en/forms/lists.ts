import { listing } from "../../language/shared";

export const listed = listing("and");
