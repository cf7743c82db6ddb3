using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;

namespace EnvProtect.Api.Parsing;

/// <summary>
/// Hands the texts of one request to Microsoft's parser, each bound to the rows that it is about, and turns what comes back
/// into the tree that is translated.
/// </summary>
/// <param name="isShaped">Whether the request makes properties of its own, by <c>$apply</c> or <c>$compute</c>.</param>
internal sealed class LibraryParser(EntityModel model, ParseBudget budget, RequestAliases aliases, bool isShaped)
{
    public EntityModel Model => model;

    public ParseBudget Budget => budget;

    public RequestAliases Aliases => aliases;

    public bool IsShaped => isShaped;

    /// <summary>A text of <c>$filter</c>.</summary>
    public Expression Condition(EntitySet set, TextPiece piece)
    {
        var (clause, reader) = Parse(set, "$filter", piece, parser => parser.ParseFilter());
        return reader.Read(clause.Expression);
    }

    /// <summary>A text of <c>$orderby</c>.</summary>
    public ImmutableArray<OrderItem> Order(EntitySet set, TextPiece piece)
    {
        var (first, reader) = Parse(set, "$orderby", piece, parser => parser.ParseOrderBy());
        var items = ImmutableArray.CreateBuilder<OrderItem>();
        for (var clause = first; clause is not null; clause = clause.ThenBy)
            items.Add(new OrderItem(reader.Read(clause.Expression), clause.Direction == OrderByDirection.Descending));
        return items.ToImmutable();
    }

    /// <summary>A text of <c>$compute</c>.</summary>
    public ImmutableArray<NamedExpression> Computed(EntitySet set, TextPiece piece)
    {
        var (clause, reader) = Parse(set, "$compute", piece, parser => parser.ParseCompute());
        var items = ImmutableArray.CreateBuilder<NamedExpression>();
        foreach (var item in clause.ComputedItems)
        {
            var value = reader.Read(item.Expression);
            items.Add(new NamedExpression(value.At, value, item.Alias));
        }

        return items.ToImmutable();
    }

    /// <summary>What stands in the brackets of <c>filter(...)</c>, a step of <c>$apply</c>.</summary>
    public Expression Filter(EntitySet set, TextPiece piece)
    {
        var (clause, reader) = Parse(set, "$apply", piece, parser => parser.ParseApply(), "filter");
        return reader.Read(((FilterTransformationNode)clause.Transformations.Single()).FilterClause.Expression);
    }

    /// <summary>The list of properties in <c>groupby((...))</c>, with its brackets.</summary>
    public ImmutableArray<PropertyPath> Grouping(EntitySet set, TextPiece piece)
    {
        var (clause, reader) = Parse(set, "$apply", piece, parser => parser.ParseApply(), "groupby");
        return [.. Leaves(((GroupByTransformationNode)clause.Transformations.Single()).GroupingProperties).Select(reader.Path)];
    }

    /// <summary>One item of the list in <c>aggregate(...)</c>.</summary>
    public Aggregate Aggregate(EntitySet set, TextPiece piece)
    {
        var (clause, reader) = Parse(set, "$apply", piece, parser => parser.ParseApply(), "aggregate");
        if (((AggregateTransformationNode)clause.Transformations.Single()).AggregateExpressions.Single() is not AggregateExpression item)
            throw piece.Unexpected("汇总表达式", "an aggregate expression");
        return item switch
        {
            { Expression: CountVirtualPropertyNode } => new Aggregate(piece.At, null, AggregateMethod.Count, item.Alias),
            { Expression: CountNode } => new Aggregate(piece.At, reader.Read(item.Expression), AggregateMethod.Sum, item.Alias),
            _ => new Aggregate(piece.At, reader.Read(item.Expression), Method(item.Method), item.Alias),
        };
    }

    /// <summary>A text of <c>$search</c>.</summary>
    public SearchExpression Search(EntitySet set, TextPiece piece)
    {
        var text = SearchText.Quoted(piece);
        var clause = Try(set, text, () => Parser(set, new() { ["$search"] = text.Text }).ParseSearch());
        return new SearchReader(piece, budget).Read(clause.Expression);
    }

    /// <summary>A text of <c>$select</c>, or of <c>$expand</c> without brackets.</summary>
    public SelectExpandClause Selection(EntitySet set, string option, TextPiece piece) =>
        Try(set, Plain(piece), () => Parser(set, new() { [option] = piece.Text }).ParseSelectAndExpand());

    /// <summary>A text of <c>$top</c> or <c>$skip</c>.</summary>
    public long Number(EntitySet set, TextPiece piece) =>
        Try(set, Plain(piece), () => Parser(set, new() { ["$top"] = piece.Text.Trim() }).ParseTop() ?? -1);

    /// <summary>A text of <c>$count</c>.</summary>
    public bool Flag(EntitySet set, TextPiece piece) =>
        Try(set, Plain(piece), () => Parser(set, new() { ["$count"] = piece.Text.Trim() }).ParseCount() ?? false);

    private (T Clause, ExpressionReader Reader) Parse<T>(EntitySet set, string option, TextPiece piece, Func<ODataQueryOptionParser, T> parse, string? around = null)
    {
        var text = ExpressionCutter.Cut(piece, aliases);
        if (around is not null) text = text with { Text = $"{around}({text.Text})", Origins = text.Origins.InsertRange(0, new int[around.Length + 1]) };
        Dictionary<string, string> options = new() { [option] = text.Text };
        foreach (var (name, value) in aliases.Prepared) options.Add(name, value.Text);
        var parser = Parser(set, options);
        var clause = Try(set, text, () => parse(parser));
        return (clause, new ExpressionReader(text, this, name => parser.ParameterAliasNodes.TryGetValue(name, out var value) ? value : null));
    }

    private ODataQueryOptionParser Parser(EntitySet set, Dictionary<string, string> options)
    {
        IEdmModel edm = isShaped ? model.OpenEdm : model.Edm;
        var source = edm.FindDeclaredEntitySet(set.Name);
        return new ODataQueryOptionParser(edm, source.EntityType(), source, options) { Resolver = Dialect.Resolver };
    }

    private T Try<T>(EntitySet set, ExpressionText text, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (Exception fault) when (LibraryFaults.IsFault(fault))
        {
            throw new LibraryFaults(model, budget.Limits, set, text).Refusal(fault);
        }
    }

    /// <summary>The library puts paths with a common beginning together into a tree.</summary>
    private static IEnumerable<QueryNode> Leaves(IEnumerable<GroupByPropertyNode> nodes) =>
        nodes.SelectMany(node => node.ChildTransformations.Count == 0 ? [node.Expression] : Leaves(node.ChildTransformations));

    private static AggregateMethod Method(AggregationMethod method) => method switch
    {
        AggregationMethod.Sum => AggregateMethod.Sum,
        AggregationMethod.Min => AggregateMethod.Min,
        AggregationMethod.Max => AggregateMethod.Max,
        AggregationMethod.Average => AggregateMethod.Average,
        AggregationMethod.CountDistinct => AggregateMethod.CountDistinct,
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    private static ExpressionText Plain(TextPiece piece) => new(piece, piece.Text, default, ImmutableDictionary<string, CutList>.Empty, []);
}
