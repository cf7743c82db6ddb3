using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Api.Shapes;
using EnvProtect.Api.Translation.Functions;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Translation;

/// <summary>Turns expressions into SQL, looking up names and checking types on the way.</summary>
/// <param name="now">The instant that <c>now()</c> means throughout the request.</param>
/// <param name="slots">The literals for which later requests may bring other values.</param>
internal sealed class ExpressionTranslator(EntityModel model, DateTimeOffset now, LiteralSlots slots)
{
    private readonly PathTranslator paths = new(model);

    /// <summary>Whether anything translated so far holds the instant of this request.</summary>
    public bool DependsOnTime { get; private set; }

    /// <summary>A condition that selects rows; null counts as false.</summary>
    public Sql Condition(Expression expression, Scope scope)
    {
        var result = Translate(expression, scope, isFilter: true);
        return result.Type is EdmType.Boolean or EdmType.Null ? result.Sql
            : throw Refusals.WrongType(expression.At, EdmType.Boolean.QualifiedName(), result.Type.QualifiedName());
    }

    /// <summary>An expression for its value.</summary>
    public Typed Value(Expression expression, Scope scope) => Translate(expression, scope, isFilter: false);

    /// <summary>The values of a collection, where the expression is a path over one.</summary>
    public CollectionValue? Collection(Expression expression, Scope scope) =>
        expression is PropertyPath path ? paths.Collection(path, scope) : null;

    private Typed Translate(Expression expression, Scope scope, bool isFilter) => expression switch
    {
        Literal literal => Typed.Of(literal.Type, literal.Value) with { Sql = slots.Sql(literal) },
        PropertyPath path => paths.Value(path, scope),
        Quantifier quantifier => Quantify(quantifier, scope),
        CollectionCount count => paths.Count(count.Collection, scope, inner => count.Filter is null ? Sql.Empty : Condition(count.Filter, inner)),
        Not not => Logical(Value(not.Operand, scope), not.Operand.At) is var operand ? operand with { Sql = Sql.Of($"(NOT {operand.Sql})"), Constant = null } : null!,
        Negation negation => Arithmetic.Negate(negation.At, Value(negation.Operand, scope)),
        Binary { Operator: BinaryOperator.And or BinaryOperator.Or } binary => AndOr(binary, scope, isFilter),
        Binary { Operator: >= BinaryOperator.Eq and <= BinaryOperator.Le } binary => Compare(binary, scope, isFilter),
        Binary binary => Arithmetic.Combine(binary.At, binary.Operator, Value(binary.Left, scope), Value(binary.Right, scope)),
        InList list => In(list, scope, isFilter),
        Call { Arguments: [PropertyPath { Steps: [var column] }, Literal { Value: string part }] } call when isFilter && call.Function == "contains"
            && SearchTranslator.Candidates(part, column.Name, scope) is { } candidates =>
            FunctionTable.Call(call, Arguments(call, scope), Now) is var exact ? exact with { Sql = Sql.Of($"({candidates} AND {exact.Sql})") } : null!,
        Call call => FunctionTable.Call(call, Arguments(call, scope), Now),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private DateTimeOffset Now()
    {
        DependsOnTime = true;
        return now;
    }

    private Typed Compare(Binary binary, Scope scope, bool isFilter)
    {
        var (left, right) = (Value(binary.Left, scope), Value(binary.Right, scope));
        if (binary.Operator is BinaryOperator.Eq or BinaryOperator.Ne)
        {
            CheckCode(left, binary.Right);
            CheckCode(right, binary.Left);
        }

        return Comparison.Compare(binary.At, binary.Operator, left, right, isFilter);
    }

    private Typed In(InList list, Scope scope, bool isFilter)
    {
        var value = Value(list.Value, scope);
        foreach (var item in list.Items) CheckCode(value, item);
        return Comparison.In(list.At, value, [.. list.Items.Select(item => Value(item, scope))], isFilter);
    }

    /// <summary>A code that there is not equals nothing; an empty answer would pass for the news that there is nothing of the kind.</summary>
    private void CheckCode(Typed value, Expression compared)
    {
        if (value.Codes is not { } list || compared is not Literal { Value: string code } literal) return;
        if (!list.Has(code)) throw Refusals.NotACode(literal.At, code, list);
        slots.Restrict(literal, list);
    }

    private Typed AndOr(Binary binary, Scope scope, bool isFilter)
    {
        var left = Logical(Translate(binary.Left, scope, isFilter), binary.Left.At);
        var right = Logical(Translate(binary.Right, scope, isFilter), binary.Right.At);
        var sql = binary.Operator == BinaryOperator.And ? Sql.Of($"({left.Sql} AND {right.Sql})") : Sql.Of($"({left.Sql} OR {right.Sql})");
        return new Typed(sql, EdmType.Boolean, left.IsNullable || right.IsNullable);
    }

    private Typed Quantify(Quantifier quantifier, Scope scope)
    {
        if (quantifier.Variable is { } name && scope.Field(name) is not null) throw Refusals.NameTaken(quantifier.At, name);
        return paths.Quantify(quantifier, scope, (around, inner) =>
        {
            if (quantifier.Predicate is null) return Sql.Of($"1");
            // Inside, a bare name still means the rows outside; the rows of the collection go by the variable.
            var body = around with { Depth = inner.Depth, Variables = scope.Variables.SetItem(quantifier.Variable!, inner) };
            return Condition(quantifier.Predicate, body);
        });
    }

    private ImmutableArray<Typed> Arguments(Call call, Scope scope) => call.Function.ToUpperInvariant() switch
    {
        // The second argument of these names a type.
        "CAST" or "ISOF" => [.. call.Arguments.Select((argument, i) => i == call.Arguments.Length - 1 ? Typed.Of(EdmType.Null, null) : Value(argument, scope))],
        _ => [.. call.Arguments.Select(argument => Value(argument, scope))],
    };

    private static Typed Logical(Typed operand, Location at) => operand.Type is EdmType.Boolean or EdmType.Null
        ? operand
        : throw Refusals.WrongType(at, EdmType.Boolean.QualifiedName(), operand.Type.QualifiedName());
}
