import type { OfflineWords } from "../language/offline";

export const offline: OfflineWords = {
  page: {
    coming: "Esta página está a ser guardada neste dispositivo, para abrir sem rede.",
    kept: "Esta página está guardada neste dispositivo, com os dados que consultou. Abre sem rede.",
    refused:
      "Esta página só abre com rede. O navegador não a guarda: a janela é privada, o armazenamento está bloqueado ou cheio, ou o endereço não começa por https.",
  },
  size: (megabytes) => `${megabytes}\u00A0MB`,
  part: (kept, all, version) => `Dados guardados: ${kept} de ${all}, versão ${version}.`,
  whole: (all, version) => `Todos os dados estão guardados: ${all}, versão ${version}.`,
  other: (version) => `Também estão guardados todos os dados da versão ${version}.`,
  keep: (size) => `Guardar tudo para usar sem rede: ${size}`,
  keeping: "A guardar todos os dados para usar sem rede",
  progress: (kept, all) => `${kept} de ${all}`,
  cancel: "Cancelar",
  remove: "Remover o que foi guardado para usar sem rede",
  hindrances: {
    full: "Não há mais espaço neste dispositivo. O que chegou está guardado e nada mais se perdeu. Liberte espaço e guarde o resto.",
    unreached: "Não foi possível obter um ficheiro. O que chegou está guardado. Guarde o resto quando a rede voltar.",
    renewed: "Entretanto os dados foram renovados no servidor. Carregue a página novamente e guarde a nova versão.",
  },
  renewed: {
    title: "Há uma nova edição",
    text: "O que vê não muda até carregar a página novamente.",
    load: "Carregar novamente",
    loading: "A nova edição está a ser carregada.",
    later: "Mais tarde",
  },
};
