SELECT
  file,
  CASE WHEN reporter IS NULL THEN '' ELSE CAST(reporter AS VARCHAR) END AS reporter,
  CASE WHEN partner IS NULL THEN '' ELSE CAST(partner AS VARCHAR) END AS partner,
  CASE WHEN indicator IS NULL THEN '' ELSE CAST(indicator AS VARCHAR) END AS indicator,
  CASE WHEN period IS NULL THEN '' ELSE CAST(period AS VARCHAR) END AS period,
  CASE WHEN value IS NULL THEN '' ELSE CAST(value AS VARCHAR) END AS value,
  CASE WHEN currency IS NULL THEN '' ELSE CAST(currency AS VARCHAR) END AS currency,
  CASE WHEN lower IS NULL THEN '' ELSE CAST(lower AS VARCHAR) END AS lower,
  CASE WHEN upper IS NULL THEN '' ELSE CAST(upper AS VARCHAR) END AS upper,
  CASE WHEN stated IS NULL THEN '' ELSE CAST(stated AS VARCHAR) END AS stated,
  CASE WHEN status IS NULL THEN '' ELSE CAST(status AS VARCHAR) END AS status,
  CASE WHEN source IS NULL THEN '' ELSE CAST(source AS VARCHAR) END AS source,
  CASE WHEN partner_kind IS NULL THEN '' ELSE CAST(partner_kind AS VARCHAR) END AS partner_kind,
  CASE WHEN estimate IS NULL THEN '' ELSE CAST(estimate AS VARCHAR) END AS estimate,
  CASE WHEN edition IS NULL THEN '' ELSE CAST(edition AS VARCHAR) END AS edition,
  CASE WHEN edition_date IS NULL THEN '' ELSE CAST(edition_date AS VARCHAR) END AS edition_date
FROM observations
ORDER BY reporter, source, partner, indicator, period, edition, file
