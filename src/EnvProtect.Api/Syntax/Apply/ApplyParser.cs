using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Syntax.Search;

namespace EnvProtect.Api.Syntax.Apply;

/// <summary>Reads <c>$apply</c>: steps separated by slashes.</summary>
internal sealed class ApplyParser(Scanner scanner, ParseBudget budget, Aliases aliases)
{
    private static readonly string[] Names =
    [
        "filter", "search", "compute", "aggregate", "groupby", "concat", "identity", "orderby", "top", "skip",
        "topcount", "topsum", "toppercent", "bottomcount", "bottomsum", "bottompercent",
    ];

    public ImmutableArray<Transformation> Parse()
    {
        var steps = ImmutableArray.CreateBuilder<Transformation>();
        budget.Enter(scanner.At);
        do
        {
            scanner.SkipSpaces();
            if (Step() is { } step) steps.Add(step);
            scanner.SkipSpaces();
        }
        while (scanner.Take('/'));
        budget.Leave();
        return steps.ToImmutable();
    }

    /// <summary><c>expression as Name</c>, separated by commas; also the form of <c>$compute</c>.</summary>
    public ImmutableArray<NamedExpression> Properties() => List(() =>
    {
        var at = scanner.At;
        var value = Expression();
        return new NamedExpression(at, value, As());
    });

    private Transformation? Step()
    {
        var at = scanner.At;
        budget.Node(at);
        var name = scanner.ExpectName("变换", "a transformation");
        if (name == "identity") return null;
        if (!Names.Contains(name))
        {
            throw name is "ancestors" or "descendants" or "traverse" or "expand" or "join" or "outerjoin" or "nest" or "from" or "addnested"
                ? Refusals.NotImplemented(at, new($"$apply 中的 {name}", $"{name} in $apply"), new("可用：" + string.Join('、', Names) + "。", "There are " + string.Join(", ", Names) + "."))
                : Refusals.NoSuchFunction(at, name, Names);
        }

        scanner.Expect('(');
        scanner.SkipSpaces();
        Transformation step = name switch
        {
            "filter" => new FilterStep(at, Expression()),
            "search" => new SearchStep(at, new SearchParser(scanner, budget).Parse()),
            "compute" => new ComputeStep(at, Properties()),
            "aggregate" => new AggregateStep(at, List(Aggregate)),
            "groupby" => GroupBy(at),
            "concat" => new ConcatStep(at, List(Parse)),
            "orderby" => new OrderByStep(at, QueryOptionsParser.OrderBy(scanner, Expression)),
            "top" => new TopStep(at, QueryOptionsParser.Number(scanner)),
            "skip" => new SkipStep(at, QueryOptionsParser.Number(scanner)),
            _ => Extreme(at, name),
        };
        scanner.SkipSpaces();
        scanner.Expect(')');
        return step;
    }

    private ExtremeStep Extreme(Location at, string name)
    {
        var amount = Expression();
        scanner.SkipSpaces();
        scanner.Expect(',');
        var measure = name.EndsWith("count", StringComparison.Ordinal) ? ExtremeMeasure.Count
            : name.EndsWith("sum", StringComparison.Ordinal) ? ExtremeMeasure.Sum : ExtremeMeasure.Percent;
        return new ExtremeStep(at, name.StartsWith("top", StringComparison.Ordinal), measure, amount, Expression());
    }

    private GroupByStep GroupBy(Location at)
    {
        scanner.Expect('(');
        var properties = List(() =>
        {
            var start = scanner.At;
            if (scanner.Take("rollup("))
                throw Refusals.NotImplemented(start, new("rollup", "rollup"), new("请用 concat 连接几个 groupby。", "Join several groupby with concat."));
            return new ExpressionParser(scanner, budget, aliases).Path();
        });
        scanner.Expect(')');
        scanner.SkipSpaces();
        if (!scanner.Take(',')) return new GroupByStep(at, properties, []);
        scanner.SkipSpaces();
        var inner = scanner.At;
        return Parse() is [AggregateStep aggregate]
            ? new GroupByStep(at, properties, aggregate.Aggregates)
            : throw Refusals.NotImplemented(inner, new("groupby 内除 aggregate 以外的变换", "A transformation other than aggregate inside groupby"), new("请在 groupby 之前筛选，在其后排序或截取。", "Filter before groupby, and order or cut after it."));
    }

    private Aggregate Aggregate()
    {
        var at = scanner.At;
        if (scanner.TakeWord("$count")) return new Aggregate(at, null, AggregateMethod.Count, As());
        var value = Expression();
        scanner.SkipSpaces();
        if (value is CollectionCount) return new Aggregate(at, value, AggregateMethod.Sum, As());
        var withAt = scanner.At;
        if (!scanner.TakeWord("with")) throw scanner.Unexpected("with", "with");
        scanner.SkipSpaces();
        var methodAt = scanner.At;
        var name = scanner.ExpectName("汇总方法", "a method of aggregation");
        var method = name switch
        {
            "sum" => AggregateMethod.Sum,
            "min" => AggregateMethod.Min,
            "max" => AggregateMethod.Max,
            "average" => AggregateMethod.Average,
            "countdistinct" => AggregateMethod.CountDistinct,
            _ => throw Refusals.NoSuchFunction(methodAt, name, ["sum", "min", "max", "average", "countdistinct"]),
        };
        scanner.SkipSpaces();
        if (scanner.TakeWord("from"))
            throw Refusals.NotImplemented(withAt, new("aggregate 中的 from", "from inside aggregate"), new("请写成先后两个 groupby。", "Write two groupby, one after the other."));
        return new Aggregate(at, value, method, As());
    }

    private string As()
    {
        scanner.SkipSpaces();
        if (!scanner.TakeWord("as")) throw scanner.Unexpected("as", "as");
        scanner.SkipSpaces();
        return scanner.ExpectName("新属性名", "the name of the new property");
    }

    private Expression Expression() => new ExpressionParser(scanner, budget, aliases).Parse();

    private ImmutableArray<T> List<T>(Func<T> item) => QueryOptionsParser.List(scanner, item);
}
