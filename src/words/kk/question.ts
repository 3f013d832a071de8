import type { Messages } from "../language/messages";
import { partOf, each } from "./forms/periods";

export const question: Messages["question"] = {
  title: "Сұрақ",
  skip: "Жауапқа өту",
  tabs: "Көріністер",
  sentence: {
    compare: "Сауданы салыстыру: {reporter} — {partners}, {time}",
    trend: "Сауда үрдісі: {reporter} — {partners}, {time}",
    ranking: "Серіктестер рейтингі: {reporter}, {time}; белгіленгендері: {partners}",
    map: "Серіктестер картасы: {reporter}, {time}; белгіленгендері: {partners}",
    mirror: "Екі тараптың деректерін салыстыру, {flow}: {reporter} — {partners}, {time}",
    table: "Сауданың барлық көрсеткіші: {reporter} — {partners}, {time}",
    brief: "Анықтама: {reporter} — {partners}, {time}",
    check: "Мәтінді тексеру, алдымен осы елдің деректерімен: {reporter}",
  },
  time: () => "{year}",
  reporter: "Есеп беруші ел",
  year: "Жыл",
  end: "Кезеңнің соңы",
  part: "Айлар",
  partOf,
  each,
  flow: "Сауда бағыты",
  flows: { exports: "экспорт", imports: "импорт" },
  add: "Серіктес қосу",
  plus: "+ серіктес",
  fewer: "жасыру",
  more: (count) => `және тағы ${count}`,
  remove: (partner) => `Алып тастау: ${partner}`,
};

export const empty: Messages["empty"] = {
  title: "Серіктес таңдалмаған",
  text: "Жоғарыдағы жолға серіктес қосыңыз: қазақ, орыс, ағылшын, испан немесе португал тіліндегі атауын не кодын теріңіз.",
};

export const tooMany: Messages["tooMany"] = {
  see: "Барлығын кестеден көру",
  title: (chosen) => `${chosen} серіктес таңдалды, графикте алғашқы сегізі көрсетілген`,
  text: (others) => `Сегізден көп серіктесі бар графикті оқу мүмкін емес. Қалған ${others} серіктес кестеде берілген.`,
};
