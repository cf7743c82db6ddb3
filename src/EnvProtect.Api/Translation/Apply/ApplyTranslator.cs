using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;
using EnvProtect.Api.Planning;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Translation.Apply;

/// <summary>Takes rows through the steps of <c>$apply</c>, and computes properties for <c>$compute</c>.</summary>
internal sealed class ApplyTranslator(ExpressionTranslator translator, QueryLimits limits)
{
    private readonly AggregateTranslator aggregates = new(translator);

    public Relation Apply(Relation rows, ImmutableArray<Transformation> steps)
    {
        foreach (var step in steps) rows = Apply(rows, step);
        return rows;
    }

    /// <summary>Adds properties to a scope; each may use those before it.</summary>
    public Scope Compute(Scope scope, ImmutableArray<NamedExpression> properties)
    {
        foreach (var property in properties)
        {
            if (scope.Field(property.Name) is not null || scope.Navigation(property.Name) is not null) throw Refusals.NameTaken(property.At, property.Name);
            var value = translator.Value(property.Expression, scope);
            // A property made of those before it, each named twice, doubles at each step.
            if (value.Sql.Text.Length > limits.ComputedLength) throw Refusals.StandsForTooMuch(property.At);
            if (value.IsNull) value = value with { Type = EdmType.String };
            scope = scope with { Extra = scope.Extra.Add(new Field(property.Name, value.Type, value.IsNullable) { Expression = value.Sql }) };
        }

        return scope;
    }

    private Relation Apply(Relation rows, Transformation step) => step switch
    {
        FilterStep filter => rows.WithCondition(translator.Condition(filter.Condition, rows.Scope)),
        SearchStep search => rows.WithCondition(SearchTranslator.Condition(search.Condition, rows.Scope)),
        ComputeStep compute => rows with { Scope = Compute(rows.Scope, compute.Properties) },
        AggregateStep aggregate => aggregates.Group(rows, [], aggregate.Aggregates),
        GroupByStep group => aggregates.Group(rows, group.Properties, group.Aggregates),
        ConcatStep concat => Concat(rows, concat),
        OrderByStep order => rows with { Order = [.. order.Order.Select(item => Key(item, rows.Scope))] },
        TopStep top => rows.Nested(Sql.Of($"FROM {rows.From}{rows.Where}{rows.OrderBy} LIMIT {Sql.Value(top.Count)}")),
        SkipStep skip => rows.Nested(Sql.Of($"FROM {rows.From}{rows.Where}{rows.OrderBy} LIMIT -1 OFFSET {Sql.Value(skip.Count)}")),
        ExtremeStep extreme => Extreme(rows, extreme),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private OrderKey Key(OrderItem item, Scope scope)
    {
        var value = translator.Value(item.Expression, scope);
        return new OrderKey(value.Sql, item.IsDescending, value.IsNullable);
    }

    private Relation Extreme(Relation rows, ExtremeStep step)
    {
        var amount = translator.Value(step.Amount, rows.Scope);
        if (step.Measure == ExtremeMeasure.Count && amount.Constant is not >= 0L) throw Refusals.NotACount(step.Amount.At);
        if (!amount.Type.IsNumeric()) throw Refusals.WrongType(step.Amount.At, EdmType.Double.QualifiedName(), amount.Type.QualifiedName());
        var value = translator.Value(step.Value, rows.Scope);
        var first = new OrderKey(value.Sql, step.IsTop, value.IsNullable);
        // Lowest and highest are meant among values; rows without one stand last either way.
        var order = Sql.Of($"{value.Sql} IS NULL, {Sql.Join(", ", rows.Fields.Select(column => column.In(rows.Scope.Alias)).Prepend(first.Term))}");
        if (step.Measure == ExtremeMeasure.Count) return rows.Nested(Sql.Of($"FROM {rows.From}{rows.Where} ORDER BY {order} LIMIT {amount.Sql}"));
        if (!value.Type.IsNumeric()) throw Refusals.WrongType(step.Value.At, EdmType.Double.QualifiedName(), value.Type.QualifiedName());

        // The running sum before a row decides: the row that reaches the amount is still taken.
        var running = new Field("running sum", EdmType.Double, true) { Expression = Sql.Of($"coalesce(sum({value.Sql}) OVER (ORDER BY {order} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)") };
        var total = new Field("total sum", EdmType.Double, true) { Expression = Sql.Of($"sum({value.Sql}) OVER ()") };
        var measured = (rows with { Scope = rows.Scope with { Extra = [.. rows.Scope.Extra, running, total] } }).Nested(Sql.Of($"FROM {rows.From}{rows.Where}"));
        var (sum, whole) = (running with { Expression = null }, total with { Expression = null });
        var enough = step.Measure == ExtremeMeasure.Sum ? amount.Sql : Sql.Of($"{amount.Sql} * {whole.In(measured.Scope.Alias)} / 100.0");
        var kept = measured.WithCondition(Sql.Of($"{sum.In(measured.Scope.Alias)} < {enough}"));
        return kept with { Scope = kept.Scope with { Extra = kept.Scope.Extra.RemoveRange(kept.Scope.Extra.Length - 2, 2) } };
    }

    /// <summary>The rows of all parts, with null where a part lacks a property of another.</summary>
    private Relation Concat(Relation rows, ConcatStep step)
    {
        var parts = step.Parts.Select(part => Apply(rows, part)).ToList();
        if (parts.Sum(part => (long)part.From.Text.Length + part.Condition.Text.Length) > limits.ConcatLength) throw Refusals.StandsForTooMuch(step.At);
        List<Field> fields = [];
        foreach (var column in parts.SelectMany(part => part.Fields))
        {
            var index = fields.FindIndex(known => known.Name == column.Name);
            if (index < 0) fields.Add(new Field(column.Name, column.Type, true));
            else if (fields[index].Type != column.Type && !(fields[index].Type.IsNumeric() && column.Type.IsNumeric()))
                throw Refusals.WrongOperands(step.At, "concat", fields[index].Type.QualifiedName(), column.Type.QualifiedName());
            else if (fields[index].Type != column.Type) fields[index] = fields[index] with { Type = EdmType.Double };
        }

        var queries = parts.Select(part => Sql.Of($"SELECT {Sql.Join(", ", fields.Select(column => Sql.Of($"{Shown(part, column)} AS {Sql.Name(column.Name)}")))} FROM {part.From}{part.Where}"));
        var inner = rows.Scope.Nested(null, [.. fields]) with { Depth = parts.Max(part => part.Scope.Depth) + 1 };
        return new Relation(inner, Sql.Of($"({Sql.Join(" UNION ALL ", queries)}) AS {inner.Alias}"), Sql.Empty, []);
    }

    private static Sql Shown(Relation part, Field column) =>
        part.Fields.FirstOrDefault(known => known.Name == column.Name) is { } found ? found.In(part.Scope.Alias) : Sql.Null;
}
