using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Translation.Apply;

/// <summary>Groups rows and aggregates them.</summary>
internal sealed class AggregateTranslator(ExpressionTranslator translator)
{
    /// <param name="by">What makes a group; empty for all rows as one.</param>
    public Relation Group(Relation rows, ImmutableArray<PropertyPath> by, ImmutableArray<Aggregate> aggregates)
    {
        var columns = ImmutableArray.CreateBuilder<Field>();
        foreach (var path in by) Add(columns, path.At, By(path, rows.Scope));
        foreach (var aggregate in aggregates) Add(columns, aggregate.At, Translate(aggregate, rows.Scope));
        // The sign keeps SQLite from walking an index in the order of the groups and fetching each row; it then scans one that holds all columns.
        var groups = by.IsEmpty ? Sql.Empty : Sql.Of($" GROUP BY {Sql.Join(", ", columns.Take(by.Length).Select(column => Sql.Of($"+{column.Expression!}")))}");
        var shown = Sql.Join(", ", columns.Select(column => Sql.Of($"{column.Expression!} AS {Sql.Name(column.Name)}")));
        var inner = rows.Scope.Nested(null, [.. columns.Select(column => column with { Expression = null })]);
        return new Relation(inner, Sql.Of($"(SELECT {shown} FROM {rows.From}{rows.Where}{groups}) AS {inner.Alias}"), Sql.Empty, []);
    }

    private static void Add(ImmutableArray<Field>.Builder columns, Location at, Field column)
    {
        if (columns.Any(known => known.Name == column.Name)) throw Refusals.NameTaken(at, column.Name);
        columns.Add(column);
    }

    private Field By(PropertyPath path, Scope scope)
    {
        var value = translator.Value(path, scope);
        return new Field(string.Join('/', path.Steps.Select(step => step.Name)), value.Type, value.IsNullable) { Expression = value.Sql };
    }

    private Field Translate(Aggregate aggregate, Scope scope)
    {
        if (aggregate.Value is null) return new Field(aggregate.Name, EdmType.Int64, false) { Expression = Sql.Of($"count(*)") };
        if (translator.Collection(aggregate.Value, scope) is { } collection) return OverCollection(aggregate, collection);
        var value = translator.Value(aggregate.Value, scope);
        var type = TypeOf(aggregate, value.Type);
        return new Field(aggregate.Name, type, aggregate.Method is not AggregateMethod.CountDistinct) { Expression = Aggregated(aggregate.Method, value.Sql) };
    }

    private static Sql Aggregated(AggregateMethod method, Sql value) => method switch
    {
        AggregateMethod.Sum => Sql.Of($"sum({value})"),
        AggregateMethod.Min => Sql.Of($"min({value})"),
        AggregateMethod.Max => Sql.Of($"max({value})"),
        AggregateMethod.Average => Sql.Of($"avg({value})"),
        AggregateMethod.CountDistinct => Sql.Of($"count(DISTINCT {value})"),
        _ => Sql.Of($"count({value})"),
    };

    /// <summary>A value of the rows that a collection leads to: aggregated for each row, and those once more.</summary>
    private static Field OverCollection(Aggregate aggregate, CollectionValue collection)
    {
        var type = TypeOf(aggregate, collection.Value.Type);
        Sql Each(AggregateMethod method) => Sql.Of($"(SELECT {Aggregated(method, collection.Value.Sql)} {collection.Rows})");
        var sql = aggregate.Method switch
        {
            AggregateMethod.Average => Sql.Of($"(CAST(sum({Each(AggregateMethod.Sum)}) AS REAL) / sum({Each(AggregateMethod.Count)}))"),
            AggregateMethod.CountDistinct => throw Refusals.NotImplemented(aggregate.At, new("跨集合的 countdistinct", "countdistinct over a collection"), new("请从该集合的实体集出发汇总。", "Begin with the entity set of that collection.")),
            var method => Aggregated(method, Each(method)),
        };
        return new Field(aggregate.Name, type, true) { Expression = sql };
    }

    private static EdmType TypeOf(Aggregate aggregate, EdmType type) => aggregate.Method switch
    {
        AggregateMethod.CountDistinct or AggregateMethod.Count => EdmType.Int64,
        AggregateMethod.Min or AggregateMethod.Max => type,
        _ when !type.IsNumeric() && type != EdmType.Duration => throw Refusals.WrongType(aggregate.At, EdmType.Double.QualifiedName(), type.QualifiedName()),
        AggregateMethod.Average => type == EdmType.Duration ? type : EdmType.Double,
        _ => type,
    };
}
