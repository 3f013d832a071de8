import { formOf } from "../../analysis/compareForm";
import { compareForms } from "../../core/question";
import type { FittedView } from "../../state/fit";
import { chooseForm } from "../../state/viewChoices";
import { Choice } from "../../ui/Choice";
import { viewWords } from "../../words/viewWords";
import { useGrammar } from "../page/useGrammar";

/** What a comparison draws: one measure of all partners, or three of each. */
export function FormChoice({ view }: { readonly view: FittedView }) {
  const { forms } = viewWords(useGrammar()).several;
  const usual = formOf({ form: null, partners: view.partners });
  return (
    <label>
      <span>{`${forms.label} `}</span>
      <Choice
        look="setting"
        label={forms.label}
        value={formOf(view)}
        options={compareForms.map((value) => ({ value, text: forms[value] }))}
        onChoose={(form) => chooseForm(form === usual ? null : form)}
      />
    </label>
  );
}
