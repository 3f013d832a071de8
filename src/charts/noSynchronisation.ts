// Recharts can move the tooltips of several charts together, and brings a library of events for it. The charts here are
// explored one by one; this module stands in for both, 2.5 kB.

const nothing = () => undefined;

export const useSynchronisedEventsFromOtherCharts = nothing;
export const useTooltipChartSynchronisation = nothing;
export const useBrushChartSynchronisation = nothing;
