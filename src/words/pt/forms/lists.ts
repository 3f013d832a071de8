import { listing } from "../../language/shared";

export const list = listing("e");
