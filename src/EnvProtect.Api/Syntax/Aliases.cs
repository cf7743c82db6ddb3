using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;

namespace EnvProtect.Api.Syntax;

/// <summary>The parameter aliases of a request, <c>@p=...</c>, each parsed where it is used.</summary>
internal sealed class Aliases(IReadOnlyDictionary<string, string> texts)
{
    public static Aliases None { get; } = new(new Dictionary<string, string>());

    public Expression Value(Location at, string name, ParseBudget budget)
    {
        budget.Enter(at);
        var value = ExpressionParser.ParseAll(name, Text(at, name), budget, this);
        budget.Leave();
        return value;
    }

    /// <summary>A list for <c>in</c>: <c>(1,2)</c> or <c>[1,2]</c>, the latter with quotes of either kind.</summary>
    public ImmutableArray<Expression> List(Location at, string name, ParseBudget budget)
    {
        var text = Text(at, name).Trim();
        if (text.StartsWith('[')) text = text.Replace('"', '\'');
        var scanner = new Scanner(name, text);
        var end = scanner.Current == '[' ? ']' : ')';
        if (!scanner.Take('[')) scanner.Expect('(');
        var items = new ExpressionParser(scanner, budget, this).Items(end);
        scanner.ExpectEnd();
        return items;
    }

    private string Text(Location at, string name) => texts.TryGetValue(name, out var text) ? text : throw Refusals.NoSuchAlias(at, name);
}
