using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;
using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Translation.Functions;

/// <summary><c>matchesPattern(text,'pattern')</c>: regular expressions without look-around and back references, so that matching stays linear.</summary>
internal static class PatternFunction
{
    public static Typed Build(Call call, ImmutableArray<Typed> arguments)
    {
        if (arguments.Length != 2) throw Refusals.WrongArgumentCount(call.At, "matchesPattern", "matchesPattern(text,'pattern')");
        if (arguments[0].Type is not (EdmType.String or EdmType.Null))
            throw Refusals.WrongType(call.Arguments[0].At, EdmType.String.QualifiedName(), arguments[0].Type.QualifiedName());
        if (arguments[1].Constant is not string pattern)
            throw Refusals.NotImplemented(call.Arguments[1].At, new("非常量的模式", "A pattern that is not a literal"), new("模式要写成带引号的文本。", "Write the pattern as a text in quotes."));
        try
        {
            TextFunctions.Pattern(pattern);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            throw Refusals.BadLiteral(call.Arguments[1].At, pattern, "pattern");
        }

        return new Typed(Sql.Of($"{Sql.Name(TextFunctions.Matches)}({arguments[0].Sql}, {arguments[1].Sql})"), EdmType.Boolean, arguments[0].IsNullable);
    }
}
