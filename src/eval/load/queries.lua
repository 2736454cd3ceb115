-- For wrk: asks a service what a file holds, one query after the other.
-- wrk ... -s queries.lua ADDRESS -- FILE KIND PATH
-- FILE: lines "KIND query", the query as it stands in an address (SearchFigures urls).

local queries = {}
local path = "/api/suggest?q="
local next = 0

function init(arguments)
  local kind = arguments[2] or "TYPED"
  path = arguments[3] or path
  for line in io.lines(arguments[1]) do
    local of, query = line:match("^(%S+) (.+)$")
    if of == kind then
      queries[#queries + 1] = query
    end
  end
  if #queries == 0 then
    error("no query of kind " .. kind .. " in " .. arguments[1])
  end
  math.randomseed(61)
  next = math.random(#queries)
end

function request()
  next = next % #queries + 1
  return wrk.format("GET", path .. queries[next])
end

function done(summary, latency)
  local failed = summary.errors
  io.write(string.format(
    "%d answers, p50 %.2f ms, p99 %.2f ms, most %.1f ms; failed: %d connections, %d reads, %d writes, %d statuses, %d too late\n",
    summary.requests, latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    failed.connect, failed.read, failed.write, failed.status, failed.timeout))
end
