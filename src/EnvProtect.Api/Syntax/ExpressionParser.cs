using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;

namespace EnvProtect.Api.Syntax;

/// <summary>
/// The expressions of the URL conventions, by precedence: or; and; eq ne; gt ge lt le; add sub; mul div divby mod; not and
/// minus; in and has. Names of operators and functions are taken in any case.
/// </summary>
internal sealed class ExpressionParser(Scanner scanner, ParseBudget budget, Aliases aliases)
{
    private static readonly ImmutableArray<ImmutableArray<(string Word, BinaryOperator Operator)>> Levels =
    [
        [("or", BinaryOperator.Or)],
        [("and", BinaryOperator.And)],
        [("eq", BinaryOperator.Eq), ("ne", BinaryOperator.Ne)],
        [("gt", BinaryOperator.Gt), ("ge", BinaryOperator.Ge), ("lt", BinaryOperator.Lt), ("le", BinaryOperator.Le)],
        [("add", BinaryOperator.Add), ("sub", BinaryOperator.Sub)],
        [("mul", BinaryOperator.Mul), ("divby", BinaryOperator.DivBy), ("div", BinaryOperator.Div), ("mod", BinaryOperator.Mod)],
    ];

    /// <summary>The whole text as one expression.</summary>
    public static Expression ParseAll(string option, string text, ParseBudget budget, Aliases aliases)
    {
        var scanner = new Scanner(option, text);
        var expression = new ExpressionParser(scanner, budget, aliases).Parse();
        scanner.ExpectEnd();
        return expression;
    }

    public Expression Parse()
    {
        budget.Enter(scanner.At);
        var expression = Binary(0);
        budget.Leave();
        return expression;
    }

    /// <summary>A path of names with slashes between them.</summary>
    public PropertyPath Path()
    {
        var at = scanner.At;
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        do
        {
            budget.Node(scanner.At);
            steps.Add(new(scanner.At, scanner.ExpectName("属性名", "the name of a property")));
        }
        while (scanner.Take('/'));
        return new PropertyPath(at, steps.ToImmutable());
    }

    private Expression Binary(int level)
    {
        if (level == Levels.Length) return Unary();
        var left = Binary(level + 1);
        while (true)
        {
            var position = scanner.Position;
            scanner.SkipSpaces();
            var at = scanner.At;
            if (Operator(level) is not { } found)
            {
                scanner.GoTo(position);
                return left;
            }

            budget.Node(at);
            scanner.SkipSpaces();
            left = new Binary(at, found, left, Binary(level + 1));
        }
    }

    private BinaryOperator? Operator(int level)
    {
        foreach (var (word, found) in Levels[level])
        {
            if (scanner.TakeWord(word)) return found;
        }

        return null;
    }

    private Expression Unary()
    {
        scanner.SkipSpaces();
        var at = scanner.At;
        budget.Node(at);
        if (scanner.TakeWord("not"))
        {
            budget.Enter(at);
            var operand = Unary();
            budget.Leave();
            return new Not(at, operand);
        }

        // A minus before a digit belongs to the literal.
        if (scanner.Current == '-' && !char.IsAsciiDigit(scanner.Next) && scanner.Next != 'I')
        {
            scanner.Take('-');
            budget.Enter(at);
            var operand = Unary();
            budget.Leave();
            return new Negation(at, operand);
        }

        return Postfix(Primary());
    }

    private Expression Postfix(Expression value)
    {
        var position = scanner.Position;
        scanner.SkipSpaces();
        var at = scanner.At;
        if (scanner.TakeWord("in")) return new InList(at, value, List());
        if (scanner.TakeWord("has"))
            throw Refusals.NotImplemented(at, new("运算符 has", "The operator has"), new("这里没有标志枚举属性；代码用 eq 或 in 比较。", "No property here is an enumeration of flags; compare codes with eq or in."));
        scanner.GoTo(position);
        return value;
    }

    private ImmutableArray<Expression> List()
    {
        scanner.SkipSpaces();
        if (scanner.Current == '@') return aliases.List(scanner.At, scanner.ExpectName("参数别名", "a parameter alias"), budget);
        var isArray = scanner.Current == '[';
        scanner.Expect(isArray ? '[' : '(');
        var items = Items(isArray ? ']' : ')');
        return items;
    }

    /// <summary>Expressions separated by commas up to <paramref name="end"/>, which is taken.</summary>
    internal ImmutableArray<Expression> Items(char end)
    {
        var items = ImmutableArray.CreateBuilder<Expression>();
        scanner.SkipSpaces();
        if (scanner.Take(end)) return [];
        do
        {
            scanner.SkipSpaces();
            if (items.Count == budget.Limits.ListLength) throw Refusals.ListTooLong(scanner.At, budget.Limits.ListLength);
            // The length of a list has its own limit, so its literals are not counted as parts.
            items.Add(LiteralParser.TryParse(scanner) is { } literal ? literal : Parse());
            scanner.SkipSpaces();
        }
        while (scanner.Take(','));
        scanner.Expect(end);
        return items.ToImmutable();
    }

    private Expression Primary()
    {
        var at = scanner.At;
        if (scanner.Take('('))
        {
            var inner = Parse();
            scanner.SkipSpaces();
            scanner.Expect(')');
            return inner;
        }

        if (LiteralParser.TryParse(scanner) is { } literal) return literal;
        if (scanner.Current == '@') return aliases.Value(at, scanner.ExpectName("参数别名", "a parameter alias"), budget);
        var name = scanner.Name() ?? throw scanner.Unexpected("值、属性名或函数", "a value, a property or a function");
        return scanner.Current == '(' ? Call(at, name) : PathFrom(at, name);
    }

    private Call Call(Location at, string name)
    {
        scanner.Expect('(');
        budget.Enter(at);
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        scanner.SkipSpaces();
        if (!scanner.Take(')'))
        {
            do
            {
                arguments.Add(Parse());
                scanner.SkipSpaces();
                // case(condition:value,...) separates by colons as well; the pairs are read off in order.
                while (name.Equals("case", StringComparison.OrdinalIgnoreCase) && scanner.Take(':'))
                {
                    arguments.Add(Parse());
                    scanner.SkipSpaces();
                }
            }
            while (scanner.Take(','));
            scanner.Expect(')');
        }

        budget.Leave();
        return new Call(at, name, arguments.ToImmutable());
    }

    private Expression PathFrom(Location at, string first)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        steps.Add(new(at, first));
        while (scanner.Take('/'))
        {
            var stepAt = scanner.At;
            budget.Node(stepAt);
            if (scanner.TakeWord("$count")) return Count(stepAt, new PropertyPath(at, steps.ToImmutable()));
            var name = scanner.ExpectName("属性名", "the name of a property");
            if (scanner.Current == '(' && name.ToUpperInvariant() is "ANY" or "ALL")
                return Quantifier(stepAt, new PropertyPath(at, steps.ToImmutable()), name.Equals("all", StringComparison.OrdinalIgnoreCase));
            steps.Add(new(stepAt, name));
        }

        return new PropertyPath(at, steps.ToImmutable());
    }

    private Quantifier Quantifier(Location at, PropertyPath collection, bool isAll)
    {
        scanner.Expect('(');
        scanner.SkipSpaces();
        if (!isAll && scanner.Take(')')) return new Quantifier(at, collection, false, null, null);
        var variable = scanner.ExpectName("变量名", "the name of a variable");
        scanner.SkipSpaces();
        scanner.Expect(':');
        var predicate = Parse();
        scanner.SkipSpaces();
        scanner.Expect(')');
        return new Quantifier(at, collection, isAll, variable, predicate);
    }

    private CollectionCount Count(Location at, PropertyPath collection)
    {
        if (!scanner.Take('(')) return new CollectionCount(at, collection, null);
        scanner.SkipSpaces();
        if (!scanner.Take("$filter=") && !scanner.Take("filter=")) throw scanner.Unexpected("$filter=", "$filter=");
        var filter = Parse();
        scanner.SkipSpaces();
        scanner.Expect(')');
        return new CollectionCount(at, collection, filter);
    }
}
