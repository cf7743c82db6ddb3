using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Translation.Functions;

/// <summary><c>case(condition:value,...)</c>: the value behind the first condition that is true, or null.</summary>
internal static class CaseFunction
{
    public static Typed Build(Call call, ImmutableArray<Typed> arguments)
    {
        if (arguments.Length < 2 || arguments.Length % 2 != 0) throw Refusals.WrongArgumentCount(call.At, "case", "case(condition:value,...)");
        var pairs = arguments.Chunk(2).ToList();
        var type = EdmType.Null;
        for (var i = 0; i < pairs.Count; i++)
        {
            var (condition, value) = (pairs[i][0].Type, pairs[i][1].Type);
            if (condition is not (EdmType.Boolean or EdmType.Null))
                throw Refusals.WrongType(call.Arguments[2 * i].At, EdmType.Boolean.QualifiedName(), condition.QualifiedName());
            if (type == EdmType.Null) type = value;
            else if (value.IsNumeric() && type.IsNumeric()) type = value == type ? type : EdmType.Double;
            else if (value != EdmType.Null && value != type)
                throw Refusals.WrongType(call.Arguments[(2 * i) + 1].At, type.QualifiedName(), value.QualifiedName());
        }

        var branches = Sql.Join(" ", pairs.Select(pair => Sql.Of($"WHEN {pair[0].Sql} THEN {pair[1].Sql}")));
        return new Typed(Sql.Of($"(CASE {branches} END)"), type, true);
    }
}
