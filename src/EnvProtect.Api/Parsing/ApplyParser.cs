using System.Collections.Immutable;
using System.Text.RegularExpressions;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;

namespace EnvProtect.Api.Parsing;

/// <summary>
/// Reads <c>$apply</c>: steps separated by slashes. The library knows four of the sixteen transformations; so the steps are told
/// apart here, those four are handed to it one by one, and of the others their arguments.
/// </summary>
internal sealed partial class ApplyParser(LibraryParser library)
{
    public static ImmutableArray<string> Names { get; } =
    [
        "filter", "search", "compute", "aggregate", "groupby", "concat", "identity", "orderby", "top", "skip",
        "topcount", "topsum", "toppercent", "bottomcount", "bottomsum", "bottompercent",
    ];

    public ImmutableArray<Transformation> Parse(EntitySet set, TextPiece piece)
    {
        library.Budget.Enter(piece.At);
        var steps = piece.Split('/').Select(step => Step(set, step)).OfType<Transformation>().ToImmutableArray();
        library.Budget.Leave();
        return steps;
    }

    private Transformation? Step(EntitySet set, TextPiece piece)
    {
        library.Budget.Node(piece.At);
        var (name, brackets) = piece.Call();
        if (name.Text == "identity" && brackets is null) return null;
        if (!Names.Contains(name.Text))
        {
            if (name.Text.Length == 0) throw name.Unexpected("变换", "a transformation");
            throw name.Text is "ancestors" or "descendants" or "traverse" or "expand" or "join" or "outerjoin" or "nest" or "from" or "addnested"
                ? Refusals.NotImplemented(name.At, new($"$apply 中的 {name.Text}", $"{name.Text} in $apply"), new("可用：" + string.Join('、', Names) + "。", "There are " + string.Join(", ", Names) + "."))
                : Refusals.NoSuchFunction(name.At, name.Text, Names);
        }

        if (brackets is not { } inner) throw piece.From(piece.Text.Length).Unexpected("“(”", "'('");
        return name.Text switch
        {
            "filter" => new FilterStep(name.At, library.Filter(set, inner)),
            "compute" => new ComputeStep(name.At, library.Computed(set, inner)),
            "aggregate" => new AggregateStep(name.At, Aggregates(set, inner)),
            "groupby" => GroupBy(set, name.At, inner),
            "search" => new SearchStep(name.At, library.Search(set, inner)),
            "concat" => new ConcatStep(name.At, [.. inner.Split(',').Select(part => Parse(set, part))]),
            "orderby" => new OrderByStep(name.At, library.Order(set, inner)),
            "top" => new TopStep(name.At, library.Number(set, inner)),
            "skip" => new SkipStep(name.At, library.Number(set, inner)),
            _ => Extreme(set, name, inner),
        };
    }

    private ExtremeStep Extreme(EntitySet set, TextPiece name, TextPiece inner)
    {
        if (inner.Split(',') is not [var amount, var value]) throw Refusals.WrongArgumentCount(name.At, name.Text, name.Text + "(amount,value)");
        var measure = name.Text.EndsWith("count", StringComparison.Ordinal) ? ExtremeMeasure.Count
            : name.Text.EndsWith("sum", StringComparison.Ordinal) ? ExtremeMeasure.Sum : ExtremeMeasure.Percent;
        return new ExtremeStep(name.At, name.Text.StartsWith("top", StringComparison.Ordinal), measure, Value(set, amount), Value(set, value));
    }

    private Expression Value(EntitySet set, TextPiece piece) => library.Order(set, piece) is [{ IsDescending: false } only] ? only.Expression
        : throw piece.Unexpected("一个值", "a single value");

    private GroupByStep GroupBy(EntitySet set, Location at, TextPiece inner)
    {
        var parts = inner.Split(',');
        var by = parts[0];
        if (by.IndexOf("rollup") is { } rollup)
            throw Refusals.NotImplemented(by.AtIndex(rollup), new("rollup", "rollup"), new("请用 concat 连接几个 groupby。", "Join several groupby with concat."));
        foreach (var item in by.Items) CheckGrouping(set, item);
        var properties = library.Grouping(set, by);
        if (parts.Count == 1) return new GroupByStep(at, properties, []);
        return parts is [_, var then] && then.Call() is ({ Text: "aggregate" }, { } aggregates)
            ? new GroupByStep(at, properties, Aggregates(set, aggregates))
            : throw Refusals.NotImplemented(parts[1].At, new("groupby 内除 aggregate 以外的变换", "A transformation other than aggregate inside groupby"), new("请在 groupby 之前筛选，在其后排序或截取。", "Filter before groupby, and order or cut after it."));
    }

    /// <summary>Refuses what the library would report less helpfully: rows are grouped by single values that have a name.</summary>
    private static void CheckGrouping(EntitySet set, TextPiece item)
    {
        if (item.Text.Contains('(', StringComparison.Ordinal) || item.Text.EndsWith("/$count", StringComparison.Ordinal)) throw Refusals.GroupsByExpression(item.At, item.Text);
        if (item.Text.Split('/', 2) is [var first, var rest] && set.Navigation(first) is { IsCollection: true } collection)
            throw Refusals.IsACollection(item.At, first, $"{collection.Target}?$apply=groupby(({rest}),...)");
    }

    private ImmutableArray<Aggregate> Aggregates(EntitySet set, TextPiece inner) => [.. inner.Split(',').Select(item => Aggregate(set, item))];

    private Aggregate Aggregate(EntitySet set, TextPiece piece)
    {
        if (FromPattern().Match(piece.Text) is { Success: true } from)
            throw Refusals.NotImplemented(piece.AtIndex(from.Index), new("aggregate 中的 from", "from inside aggregate"), new("请写成先后两个 groupby。", "Write two groupby, one after the other."));
        // The library aggregates no value of a collection; such a value is parsed as one of the rows that the collection leads to.
        if (CollectionPattern().Match(piece.Text) is { Success: true } path && set.Navigation(path.Groups[1].Value) is { IsCollection: true } navigation)
        {
            var inside = Aggregate(library.Model.Target(navigation), piece.From(path.Length));
            return inside.Value is PropertyPath value
                ? inside with { At = piece.At, Value = value with { At = piece.At, Steps = [new PathStep(piece.At, navigation.Name), .. value.Steps] } }
                : throw Refusals.IsACollection(piece.At, navigation.Name);
        }

        return library.Aggregate(set, piece);
    }

    [GeneratedRegex(@"(?<=\bwith\s+\w+\s+)from\b", RegexOptions.CultureInvariant)]
    private static partial Regex FromPattern();

    [GeneratedRegex(@"^(\w+)/(?!\$count)", RegexOptions.CultureInvariant)]
    private static partial Regex CollectionPattern();
}
