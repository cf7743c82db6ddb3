using System.Collections.Immutable;
using EnvProtect.Api.Model;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Time;
using static EnvProtect.Api.Translation.Functions.Function;

namespace EnvProtect.Api.Translation.Functions;

/// <summary>Functions on days, instants and durations. Instants are read on the clock of <see cref="ChinaTime.Offset"/>.</summary>
internal static class TimeFunctionList
{
    private static readonly Sql Shift = Sql.Value((long)ChinaTime.Offset.TotalSeconds);

    public static IEnumerable<Function> All { get; } =
    [
        new("year(date)", EdmType.Int64, [Day], a => Part(a[0], Sql.Of($"'%Y'"))),
        new("month(date)", EdmType.Int64, [Day], a => Part(a[0], Sql.Of($"'%m'"))),
        new("day(date)", EdmType.Int64, [Day], a => Part(a[0], Sql.Of($"'%d'"))),
        new("hour(time)", EdmType.Int64, [Clock], a => Part(a[0], Sql.Of($"'%H'"))),
        new("minute(time)", EdmType.Int64, [Clock], a => Part(a[0], Sql.Of($"'%M'"))),
        new("second(time)", EdmType.Int64, [Clock], a => Part(a[0], Sql.Of($"'%S'"))),
        new("fractionalseconds(time)", EdmType.Double, [Clock], a => Sql.Of($"(CASE WHEN {a[0].Sql} IS NOT NULL THEN 0.0 END)")),
        new("date(instant)", EdmType.Date, [Day], a => a[0].Type == EdmType.Date ? a[0].Sql : Sql.Of($"strftime('%Y-%m-%d', {a[0].Sql} + {Shift}, 'unixepoch')")),
        new("time(instant)", EdmType.TimeOfDay, [Instant], a => Sql.Of($"strftime('%H:%M:%S', {a[0].Sql} + {Shift}, 'unixepoch')")),
        new("totaloffsetminutes(instant)", EdmType.Int64, [Instant], a => Sql.Of($"(CASE WHEN {a[0].Sql} IS NULL THEN NULL ELSE {Sql.Value((long)ChinaTime.Offset.TotalMinutes)} END)")),
        new("totalseconds(duration)", EdmType.Double, [Span], a => Sql.Of($"CAST({a[0].Sql} AS REAL)")),
    ];

    private static Sql Part(Typed value, Sql format) => value.Type switch
    {
        EdmType.DateTimeOffset => Sql.Of($"CAST(strftime({format}, {value.Sql} + {Shift}, 'unixepoch') AS INTEGER)"),
        _ => Sql.Of($"CAST(strftime({format}, {value.Sql}) AS INTEGER)"),
    };
}
