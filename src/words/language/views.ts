import type { GrowingWords } from "./growing";
import type { InvestmentWords } from "./investment";
import type { MembershipWords } from "./membership";
import type { MirrorWords } from "./mirror";
import type { MapWords, RankingWords } from "./ranking";
import type { SeveralWords } from "./several";

/** The sentences of the views that are fetched when they are opened. */
export interface ViewWords {
  readonly ranking: RankingWords;
  readonly map: MapWords;
  readonly growing: GrowingWords;
  readonly several: SeveralWords;
  readonly mirror: MirrorWords;
  readonly membership: MembershipWords;
  readonly investment: InvestmentWords;
}
