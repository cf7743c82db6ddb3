using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Queries;
using Microsoft.OData.UriParser;

namespace EnvProtect.Api.Parsing;

/// <summary>
/// Turns an expression that the library has parsed and bound into our own. The library keeps no positions: since the nodes
/// are visited in the order of the text, the place of each is where its word comes next.
/// </summary>
internal sealed class ExpressionReader(ExpressionText text, LibraryParser library, Func<string, QueryNode?> aliasValues)
{
    private int position;
    private int counts;

    public Expression Read(QueryNode node)
    {
        // Conversions and the row that a bare name starts from stand in no text.
        while (node is ConvertNode convert) node = convert.Source;
        library.Budget.Node(text.Written.AtIndex(position));
        return node switch
        {
            ConstantNode constant => Constant(constant),
            BinaryOperatorNode binary => Binary(binary),
            UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Nested(Take("not"), at => new Not(at, Read(not.Operand))),
            UnaryOperatorNode negation => Nested(Take("-"), at => new Negation(at, Read(negation.Operand))),
            SingleValueFunctionCallNode call => Call(call),
            AnyNode any => Quantifier(any, "any", isAll: false),
            AllNode all => Quantifier(all, "all", isAll: true),
            CountNode count => Count(count),
            CountVirtualPropertyNode => throw Refusals.NotACollection(Take("$count"), text.Written.Text),
            ParameterAliasNode alias => Alias(alias),
            _ => Path(node),
        };
    }

    /// <summary>A path of properties; its place is that of its first name.</summary>
    public PropertyPath Path(QueryNode node)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        Add(steps, node);
        return steps.Count > 0 ? new PropertyPath(steps[0].At, steps.ToImmutable()) : new PropertyPath(Next, [new PathStep(Take("$it"), "$it")]);
    }

    private Location Next => text.Written.AtIndex(position);

    private void Add(ImmutableArray<PathStep>.Builder steps, QueryNode node)
    {
        var (source, name) = node switch
        {
            ConvertNode convert => ((QueryNode?)convert.Source, (string?)null),
            SingleValuePropertyAccessNode property => (property.Source, property.Property.Name),
            SingleNavigationNode navigation => (navigation.Source, navigation.NavigationProperty.Name),
            CollectionNavigationNode navigation => (navigation.Source, navigation.NavigationProperty.Name),
            SingleValueOpenPropertyAccessNode property => (property.Source, property.Name),
            CollectionOpenPropertyAccessNode property => (property.Source, property.Name),
            ResourceRangeVariableReferenceNode { Name: "$it" } => (null, null),
            ResourceRangeVariableReferenceNode variable => (null, variable.Name),
            NonResourceRangeVariableReferenceNode variable => (null, variable.Name),
            _ => throw Refusals.NotImplemented(Next, new("此种表达式", "Such an expression"), new($"解析为 {node.Kind}。", $"It is read as {node.Kind}.")),
        };
        if (source is not null) Add(steps, source);
        if (name is null) return;
        if (steps.Count > 0) library.Budget.Node(Next);
        steps.Add(new PathStep(Take(name), name));
    }

    private Literal Constant(ConstantNode constant)
    {
        var written = constant.LiteralText ?? "null";
        return Literals.Of(Take(written), constant.Value, written);
    }

    private Expression Binary(BinaryOperatorNode node)
    {
        // Written by the cutter for divby.
        if (node is { OperatorKind: BinaryOperatorKind.Divide, Left: BinaryOperatorNode { Right: ConstantNode { LiteralText: "1e0" } } whole })
            return Binary(whole.Left, "divby", BinaryOperator.DivBy, node.Right);
        if (Unconverted(node.Right) is ParameterAliasNode alias && text.Lists.TryGetValue(alias.Alias, out var list))
        {
            var value = Read(node.Left);
            var at = Take("in");
            position = list.End;
            return new InList(at, value, list.Items);
        }

        var (word, op) = node.OperatorKind switch
        {
            BinaryOperatorKind.Or => ("or", BinaryOperator.Or),
            BinaryOperatorKind.And => ("and", BinaryOperator.And),
            BinaryOperatorKind.Equal => ("eq", BinaryOperator.Eq),
            BinaryOperatorKind.NotEqual => ("ne", BinaryOperator.Ne),
            BinaryOperatorKind.GreaterThan => ("gt", BinaryOperator.Gt),
            BinaryOperatorKind.GreaterThanOrEqual => ("ge", BinaryOperator.Ge),
            BinaryOperatorKind.LessThan => ("lt", BinaryOperator.Lt),
            BinaryOperatorKind.LessThanOrEqual => ("le", BinaryOperator.Le),
            BinaryOperatorKind.Add => ("add", BinaryOperator.Add),
            BinaryOperatorKind.Subtract => ("sub", BinaryOperator.Sub),
            BinaryOperatorKind.Multiply => ("mul", BinaryOperator.Mul),
            BinaryOperatorKind.Divide => ("div", BinaryOperator.Div),
            BinaryOperatorKind.Modulo => ("mod", BinaryOperator.Mod),
            _ => throw LibraryFaults.NoFlags(Next),
        };
        return Binary(node.Left, word, op, node.Right);
    }

    private Binary Binary(QueryNode left, string word, BinaryOperator op, QueryNode right)
    {
        var first = Read(left);
        var at = Take(word);
        return new Binary(at, op, first, Read(right));
    }

    private Expression Nested(Location at, Func<Location, Expression> inner)
    {
        library.Budget.Enter(at);
        var result = inner(at);
        library.Budget.Leave();
        return result;
    }

    private Call Call(SingleValueFunctionCallNode call)
    {
        var at = Take(call.Name);
        var arguments = call.Parameters.ToList();
        return call.Name switch
        {
            "case" => new Call(at, call.Name, [.. Branches(arguments).Select(Read)]),
            // The last argument names a type.
            "cast" or "isof" when arguments is [.., ConstantNode type] => new Call(at, call.Name, [.. arguments.SkipLast(1).Select(Read), TypeName(type)]),
            _ => new Call(at, call.Name, [.. arguments.Select(Read)]),
        };
    }

    /// <summary>Conditions and values in turn, out of the calls that the cutter has put inside each other.</summary>
    private static IEnumerable<QueryNode> Branches(List<QueryNode> arguments)
    {
        while (true)
        {
            yield return arguments[0];
            yield return arguments[1];
            if (Unconverted(arguments[2]) is not SingleValueFunctionCallNode rest) yield break;
            arguments = [.. rest.Parameters];
        }
    }

    private PropertyPath TypeName(ConstantNode type)
    {
        var name = (string)type.Value;
        var at = Take(name);
        return new PropertyPath(at, [new PathStep(at, name)]);
    }

    private Quantifier Quantifier(LambdaNode lambda, string word, bool isAll)
    {
        var collection = Path(lambda.Source);
        var at = Take(word);
        if (lambda.CurrentRangeVariable is not { Name: { Length: > 0 } name })
            return isAll ? throw text.Written.From(position).Unexpected("变量名", "the name of a variable") : new Quantifier(at, collection, false, null, null);
        Take(name);
        return new Quantifier(at, collection, isAll, name, Read(lambda.Body));
    }

    private CollectionCount Count(CountNode count)
    {
        var collection = Path(count.Source);
        var at = Take("$count");
        if (text.CountFilters[counts++] is not { } filter) return new CollectionCount(at, collection, null);
        position = filter.Offset - text.Written.Offset + filter.Text.Length + 1;
        var target = (count.Source as CollectionNavigationNode)?.NavigationSource.Name ?? throw Refusals.NotACollection(collection.At, collection.Steps[^1].Name);
        return new CollectionCount(at, collection, library.Condition(library.Model[target], filter));
    }

    private Expression Alias(ParameterAliasNode alias)
    {
        var at = Take(alias.Alias);
        var value = aliasValues(alias.Alias) ?? throw Refusals.NoSuchAlias(at, alias.Alias);
        return Nested(at, _ => new ExpressionReader(library.Aliases[alias.Alias], library, aliasValues).Read(value));
    }

    private Location Take(string word)
    {
        var found = text.Written.Text.IndexOf(word, position, StringComparison.OrdinalIgnoreCase);
        if (found < 0) return Next;
        position = found + word.Length;
        return text.Written.AtIndex(found);
    }

    private static QueryNode Unconverted(QueryNode node)
    {
        while (node is ConvertNode convert) node = convert.Source;
        return node;
    }
}
