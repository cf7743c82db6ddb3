using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Time;

namespace EnvProtect.Api.Translation.Functions;

/// <summary><c>cast(value,Edm.Type)</c>, null where the value has no such form, and <c>isof(value,Edm.Type)</c>.</summary>
internal static class CastFunction
{
    public static Typed Cast(Call call, ImmutableArray<Typed> arguments)
    {
        var (value, target) = (Value(call, arguments), TypeOf(call));
        if (value.Type == target || value.IsNull) return value with { Type = target };
        var sql = (value.Type, target) switch
        {
            (EdmType.Int64, EdmType.Double) => Sql.Of($"CAST({value.Sql} AS REAL)"),
            (EdmType.Double, EdmType.Int64) => Sql.Of($"CAST({value.Sql} AS INTEGER)"),
            (EdmType.Int64 or EdmType.Double or EdmType.Date or EdmType.TimeOfDay, EdmType.String) => Sql.Of($"CAST({value.Sql} AS TEXT)"),
            (EdmType.Boolean, EdmType.String) => Sql.Of($"(CASE {value.Sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END)"),
            (EdmType.DateTimeOffset, EdmType.String) => Sql.Of($"strftime('%Y-%m-%dT%H:%M:%S+08:00', {value.Sql} + {Sql.Value((long)ChinaTime.Offset.TotalSeconds)}, 'unixepoch')"),
            (EdmType.DateTimeOffset, EdmType.Date) => Sql.Of($"strftime('%Y-%m-%d', {value.Sql} + {Sql.Value((long)ChinaTime.Offset.TotalSeconds)}, 'unixepoch')"),
            (EdmType.String, EdmType.Int64) => Sql.Of($"(CASE WHEN CAST(CAST({value.Sql} AS INTEGER) AS TEXT) = {value.Sql} THEN CAST({value.Sql} AS INTEGER) END)"),
            (EdmType.String, EdmType.Date) => Sql.Of($"(CASE WHEN date({value.Sql}) = {value.Sql} THEN {value.Sql} END)"),
            _ => throw Refusals.WrongOperands(call.At, "cast", value.Type.QualifiedName(), target.QualifiedName()),
        };
        return new Typed(sql, target, true);
    }

    public static Typed IsOf(Call call, ImmutableArray<Typed> arguments)
    {
        var (value, target) = (Value(call, arguments), TypeOf(call));
        return value.Type == target
            ? new Typed(Sql.Of($"({value.Sql} IS NOT NULL)"), EdmType.Boolean, false)
            : Typed.Of(EdmType.Boolean, false);
    }

    public static RefusedException NoSuchType(Location at) =>
        Refusals.NotImplemented(at, new("此类型转换", "A cast to this type"), new("可用的类型：Edm.String、Edm.Boolean、Edm.Int64、Edm.Double、Edm.Date、Edm.DateTimeOffset、Edm.TimeOfDay、Edm.Duration。", "Types are Edm.String, Edm.Boolean, Edm.Int64, Edm.Double, Edm.Date, Edm.DateTimeOffset, Edm.TimeOfDay and Edm.Duration."));

    private static Typed Value(Call call, ImmutableArray<Typed> arguments) => arguments.Length == 2
        ? arguments[0]
        : throw Refusals.WrongArgumentCount(call.At, call.Function, call.Function + "(value,Edm.Type)");

    private static EdmType TypeOf(Call call)
    {
        var argument = call.Arguments[^1];
        var name = argument is PropertyPath { Steps: [var only] } ? only.Name : "";
        return name switch
        {
            "Edm.String" => EdmType.String,
            "Edm.Boolean" => EdmType.Boolean,
            "Edm.Int64" or "Edm.Int32" or "Edm.Int16" or "Edm.Byte" or "Edm.SByte" => EdmType.Int64,
            "Edm.Double" or "Edm.Single" or "Edm.Decimal" => EdmType.Double,
            "Edm.Date" => EdmType.Date,
            "Edm.DateTimeOffset" => EdmType.DateTimeOffset,
            "Edm.TimeOfDay" => EdmType.TimeOfDay,
            "Edm.Duration" => EdmType.Duration,
            _ => throw NoSuchType(argument.At),
        };
    }
}
