using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Translation.Functions;

/// <summary>Looks up functions and checks their arguments.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, Function> Functions =
        TextFunctionList.All.Concat(TimeFunctionList.All).Concat(NumberFunctionList.All)
            .ToFrozenDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Func<Call, ImmutableArray<Typed>, Func<DateTimeOffset>, Typed>> Special =
        new Dictionary<string, Func<Call, ImmutableArray<Typed>, Func<DateTimeOffset>, Typed>>
        {
            ["now"] = (call, a, now) => NoArguments(call, a, Typed.Of(EdmType.DateTimeOffset, now().ToUnixTimeSeconds())),
            ["mindatetime"] = (call, a, _) => NoArguments(call, a, Typed.Of(EdmType.DateTimeOffset, DateTimeOffset.MinValue.ToUnixTimeSeconds())),
            ["maxdatetime"] = (call, a, _) => NoArguments(call, a, Typed.Of(EdmType.DateTimeOffset, DateTimeOffset.MaxValue.ToUnixTimeSeconds())),
            ["case"] = (call, a, _) => CaseFunction.Build(call, a),
            ["cast"] = (call, a, _) => CastFunction.Cast(call, a),
            ["isof"] = (call, a, _) => CastFunction.IsOf(call, a),
            ["matchesPattern"] = (call, a, _) => PatternFunction.Build(call, a),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => Functions.Keys.Concat(Special.Keys).Order(StringComparer.Ordinal);

    /// <summary>A function with parameters of fixed types; null where the name is none of theirs.</summary>
    public static Function? Find(string name) => Functions.GetValueOrDefault(name);

    public static RefusedException NoGeography(Location at) => Refusals.NotImplemented(at, new("地理函数", "Geography"), new("数据中没有坐标。", "The data holds no coordinates."));

    /// <param name="now">Tells the time to those that ask for it.</param>
    public static Typed Call(Call call, ImmutableArray<Typed> arguments, Func<DateTimeOffset> now)
    {
        if (Special.TryGetValue(call.Function, out var special)) return special(call, arguments, now);
        if (!Functions.TryGetValue(call.Function, out var function))
        {
            throw call.Function.StartsWith("geo.", StringComparison.OrdinalIgnoreCase)
                ? NoGeography(call.At)
                : Refusals.NoSuchFunction(call.At, call.Function, Names);
        }

        if (!function.Takes(arguments.Length)) throw Refusals.WrongArgumentCount(call.At, function.Name, function.Signature);
        for (var i = 0; i < arguments.Length; i++)
        {
            var type = arguments[i].Type;
            if (type != EdmType.Null && !function.Parameters[i].Contains(type))
                throw Refusals.WrongType(call.Arguments[i].At, string.Join(" / ", function.Parameters[i].Select(EdmTypes.QualifiedName)), type.QualifiedName());
        }

        if (arguments.Any(argument => argument.IsNull)) return new Typed(Sql.Null, function.Returns, true);
        return new Typed(function.Build(arguments), function.Returns, function.CanFail || arguments.Any(argument => argument.IsNullable));
    }

    private static Typed NoArguments(Call call, ImmutableArray<Typed> arguments, Typed value) => arguments.IsEmpty
        ? value
        : throw Refusals.WrongArgumentCount(call.At, call.Function, call.Function + "()");
}
