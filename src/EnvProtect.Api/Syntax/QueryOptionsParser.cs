using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Syntax.Apply;
using EnvProtect.Api.Syntax.Search;

namespace EnvProtect.Api.Syntax;

/// <summary>Reads system query options: those of an address and, by the same rules, those inside an <c>$expand</c>.</summary>
internal sealed class QueryOptionsParser(ParseBudget budget, Aliases aliases)
{
    /// <summary>Every system query option that is understood somewhere.</summary>
    public static ImmutableArray<string> Known { get; } =
        ["$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$search", "$compute", "$apply", "$skiptoken", "$format", "$levels"];

    private int expandDepth;

    /// <param name="options">Names with <c>$</c> in lower case, and decoded texts.</param>
    public QueryOptions Parse(IEnumerable<KeyValuePair<string, string>> options)
    {
        var result = QueryOptions.None;
        foreach (var (name, text) in options)
        {
            var scanner = new Scanner(name, text);
            result = Option(result, name, scanner);
            scanner.ExpectEnd();
        }

        return result;
    }

    private QueryOptions Option(QueryOptions options, string name, Scanner scanner)
    {
        if (options.Given.ContainsKey(name)) throw Refusals.RepeatedOption(name);
        scanner.SkipSpaces();
        var start = scanner.Position;
        options = name switch
        {
            "$filter" => options with { Filter = Expression(scanner) },
            "$orderby" => options with { OrderBy = OrderBy(scanner, () => Expression(scanner)) },
            "$search" => options with { Search = new SearchParser(scanner, budget).Parse() },
            "$compute" => options with { Compute = new ApplyParser(scanner, budget, aliases).Properties() },
            "$apply" => options with { Apply = new ApplyParser(scanner, budget, aliases).Parse() },
            "$select" => options with { Select = Select(scanner) },
            "$expand" => options with { Expand = Expand(scanner) },
            "$top" => options with { Top = Number(scanner) },
            "$skip" => options with { Skip = Number(scanner) },
            "$count" => options with { Count = Boolean(scanner) },
            "$skiptoken" => options with { SkipToken = scanner.Until("") },
            "$format" => options with { Format = scanner.Until("") },
            _ => throw Refusals.UnknownOption(name, Known),
        };
        return options with { Given = options.Given.Add(name, scanner.Since(start)) };
    }

    private Expression Expression(Scanner scanner) => new ExpressionParser(scanner, budget, aliases).Parse();

    internal static ImmutableArray<OrderItem> OrderBy(Scanner scanner, Func<Expression> expressions) => List(scanner, () =>
    {
        var expression = expressions();
        scanner.SkipSpaces();
        if (scanner.TakeWord("desc")) return new OrderItem(expression, true);
        scanner.TakeWord("asc");
        return new OrderItem(expression, false);
    });

    private ImmutableArray<PropertyPath> Select(Scanner scanner) => List(scanner, () =>
    {
        var at = scanner.At;
        return scanner.Take('*') ? new PropertyPath(at, [new(at, "*")]) : new ExpressionParser(scanner, budget, aliases).Path();
    });

    private ImmutableArray<ExpandItem> Expand(Scanner scanner)
    {
        if (++expandDepth > budget.Limits.ExpandDepth) throw Refusals.ExpandTooDeep(scanner.At, budget.Limits.ExpandDepth);
        var items = List(scanner, () => ExpandItem(scanner));
        expandDepth--;
        return items;
    }

    private ExpandItem ExpandItem(Scanner scanner)
    {
        var at = scanner.At;
        budget.Node(at);
        var name = scanner.Take('*') ? "*" : scanner.ExpectName("导航属性", "a navigation property");
        if (scanner.Current == '/')
        {
            scanner.Take('/');
            var after = scanner.Name();
            throw Refusals.NotImplemented(at, new($"$expand 中的 /{after}", $"/{after} inside $expand"), new($"请写作 {name}($expand=…) 或 {name}($count=true;$top=0)。", $"Write {name}($expand=...) or {name}($count=true;$top=0)."));
        }

        var options = QueryOptions.None;
        var levels = 1;
        if (!scanner.Take('(')) return new ExpandItem(at, name, options, levels);
        do
        {
            scanner.SkipSpaces();
            var optionAt = scanner.At;
            var option = OptionName(scanner.ExpectName("查询选项", "a query option"));
            scanner.SkipSpaces();
            scanner.Expect('=');
            if (option == "$levels") levels = Levels(scanner);
            else if (Known.Contains(option) && option is not ("$skiptoken" or "$format" or "$apply")) options = Option(options, option, scanner);
            else throw Refusals.UnknownOption(option, Known, optionAt);
            scanner.SkipSpaces();
        }
        while (scanner.Take(';') || scanner.Take('&'));
        scanner.Expect(')');
        return new ExpandItem(at, name, options, levels);
    }

    private int Levels(Scanner scanner)
    {
        var at = scanner.At;
        if (scanner.TakeWord("max")) return budget.Limits.ExpandDepth;
        var levels = Number(scanner);
        return levels is >= 1 && levels <= budget.Limits.ExpandDepth ? (int)levels : throw Refusals.ExpandTooDeep(at, budget.Limits.ExpandDepth);
    }

    /// <summary>The full name of an option written in any case, with or without <c>$</c>.</summary>
    public static string OptionName(string written) =>
        (written.StartsWith('$') ? written : "$" + written).ToLowerInvariant();

    internal static long Number(Scanner scanner)
    {
        scanner.SkipSpaces();
        var at = scanner.At;
        var text = scanner.Until(";&) ");
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Refusals.BadOptionValue(at, text, new("应为不小于 0 的整数。", "It is a whole number, 0 or more."));
    }

    private static bool Boolean(Scanner scanner)
    {
        scanner.SkipSpaces();
        var at = scanner.At;
        if (scanner.TakeWord("true")) return true;
        return scanner.TakeWord("false") ? false : throw Refusals.BadOptionValue(at, scanner.Until(";&)"), new("应为 true 或 false。", "It is true or false."));
    }

    internal static ImmutableArray<T> List<T>(Scanner scanner, Func<T> item)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            scanner.SkipSpaces();
            items.Add(item());
            scanner.SkipSpaces();
        }
        while (scanner.Take(','));
        return items.ToImmutable();
    }
}
