import { type BesidePart, besideParts, type CompareForm, type Order } from "../core/question";
import { change, choosePartners, chosen } from "./store";

export const chooseOrder = (order: Order) => change({ order });
export const chooseForm = (form: CompareForm | null) => change({ form });
/** Leaves a part out beside the bars, or shows it again. */
export const toggleBeside = (part: BesidePart) => {
  const { without } = chosen();
  const some = besideParts.filter((each) => (without?.includes(each) ?? false) !== (each === part));
  change({ without: some.length > 0 ? some : null });
};

/** Marks a partner, or takes it away. */
export const togglePartner = (code: string) => {
  const { partners } = chosen();
  choosePartners(partners.includes(code) ? partners.filter((each) => each !== code) : [...partners, code]);
};
