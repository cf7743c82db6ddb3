using EnvProtect.Api.Errors;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Translation;

/// <param name="Value">A value of each row.</param>
/// <param name="Rows">The rows, from FROM on.</param>
internal sealed record CollectionValue(Typed Value, Sql Rows);

/// <summary>
/// Paths of properties. A step over a single-valued navigation becomes a scalar subquery, which reads one row by its key,
/// so that a path is a self-contained piece of SQL wherever it stands.
/// </summary>
internal sealed class PathTranslator(EntityModel model)
{
    public Typed Value(PropertyPath path, Scope scope)
    {
        var (start, steps) = Start(path, scope);
        if (steps.IsEmpty) throw Refusals.NoSuchProperty(path.At, path.Steps[0].Name, scope.Name, scope.Names);
        if (start.Set is null)
        {
            // After a grouping, a path is the name of what it grouped by.
            var name = string.Join('/', steps.ToArray().Select(step => step.Name));
            var found = start.Field(name) ?? throw Refusals.NoSuchProperty(path.At, name, start.Name, start.Names);
            return Value(found, start);
        }

        return Along(start, steps, (owner, last) =>
        {
            if (owner.Field(last.Name) is { } field) return Value(field, owner);
            throw owner.Navigation(last.Name) switch
            {
                { IsCollection: true } => Refusals.IsACollection(last.At, last.Name),
                { } => Refusals.WrongType(last.At, "Edm.PrimitiveType", last.Name),
                null => owner.Unknown(last),
            };
        });
    }

    /// <summary>The values at the end of a path whose first step is a collection; null where it is none.</summary>
    public CollectionValue? Collection(PropertyPath path, Scope scope)
    {
        if (path.Steps.Length < 2 || scope.Navigation(path.Steps[0].Name) is not { IsCollection: true } navigation) return null;
        var inner = scope.Inner(model.Target(navigation));
        return new CollectionValue(
            Value(path with { Steps = path.Steps[1..] }, inner),
            Sql.Of($"FROM {Sql.Name(navigation.Target)} AS {inner.Alias} WHERE {scope.Join(navigation, inner)}"));
    }

    /// <param name="condition">Makes the condition on the rows of the collection.</param>
    public Typed Count(PropertyPath path, Scope scope, Func<Scope, Sql> condition)
    {
        var (start, steps) = Start(path, scope);
        var count = Along(start, steps, (owner, last) =>
        {
            var (navigation, inner) = Collection(owner, last);
            var where = Sql.And([owner.Join(navigation, inner), condition(inner)]);
            return new Typed(Sql.Of($"(SELECT count(*) FROM {Sql.Name(navigation.Target)} AS {inner.Alias} WHERE {where})"), EdmType.Int64, false);
        });
        return count.IsNullable ? new Typed(Sql.Of($"coalesce({count.Sql}, 0)"), EdmType.Int64, false) : count;
    }

    /// <param name="condition">Makes the condition on the rows of the collection: first the scope around, then that of the rows.</param>
    public Typed Quantify(Quantifier quantifier, Scope scope, Func<Scope, Scope, Sql> condition)
    {
        var (start, steps) = Start(quantifier.Collection, scope);
        var result = Along(start, steps, (owner, last) =>
        {
            var (navigation, inner) = Collection(owner, last);
            // The names outside the lambda stay those of the place where it is written.
            var predicate = condition(scope with { Depth = owner.Depth }, inner);
            var rows = quantifier.IsAll ? Sql.Of($"NOT coalesce({predicate}, 0)") : predicate;
            var found = navigation.Join is [var pair] && !owner.IsNamedIn(rows) ? Membership(owner, pair, inner, navigation, rows) : Existence(owner, inner, navigation, rows);
            return new Typed(quantifier.IsAll ? Sql.Of($"(NOT {found})") : found, EdmType.Boolean, false);
        });
        // A collection beyond a missing row is empty.
        return result.IsNullable ? new Typed(Sql.Of($"coalesce({result.Sql}, {Sql.Value(quantifier.IsAll)})"), EdmType.Boolean, false) : result;
    }

    /// <summary>A condition that does not depend on the row outside: SQLite then may begin with the inner rows.</summary>
    private static Sql Membership(Scope owner, JoinPair pair, Scope inner, Navigation navigation, Sql rows)
    {
        var target = Sql.Of($"{inner.Alias}.{Sql.Name(pair.TargetColumn)}");
        var column = owner.Field(pair.Column)!;
        var isIn = Sql.Of($"({column.In(owner.Alias)} IN (SELECT {target} FROM {Sql.Name(navigation.Target)} AS {inner.Alias} WHERE {rows} AND {target} IS NOT NULL))");
        return column.IsNullable ? Sql.Of($"coalesce({isIn}, 0)") : isIn;
    }

    private static Sql Existence(Scope owner, Scope inner, Navigation navigation, Sql rows) =>
        Sql.Of($"EXISTS (SELECT 1 FROM {Sql.Name(navigation.Target)} AS {inner.Alias} WHERE {owner.Join(navigation, inner)} AND {rows})");

    private (Navigation Navigation, Scope Inner) Collection(Scope owner, PathStep step)
    {
        var navigation = owner.Navigation(step.Name) ?? throw (owner.Field(step.Name) is null
            ? owner.Unknown(step)
            : Refusals.NotACollection(step.At, step.Name));
        if (!navigation.IsCollection) throw Refusals.NotACollection(step.At, step.Name);
        return (navigation, owner.Inner(model.Target(navigation)));
    }

    /// <summary>The scope that the first step names, if it names one, and the remaining steps.</summary>
    private static (Scope Start, ReadOnlyMemory<PathStep> Steps) Start(PropertyPath path, Scope scope)
    {
        var steps = path.Steps.AsMemory();
        var first = path.Steps[0].Name;
        if (first is "$it" or "$this") return (scope, steps[1..]);
        return scope.Variables.TryGetValue(first, out var variable) ? (variable with { Depth = scope.Depth }, steps[1..]) : (scope, steps);
    }

    private Typed Along(Scope scope, ReadOnlyMemory<PathStep> steps, Func<Scope, PathStep, Typed> last)
    {
        var step = steps.Span[0];
        if (steps.Length == 1) return last(scope, step);
        var navigation = scope.Navigation(step.Name) ?? throw (scope.Field(step.Name) is null
            ? scope.Unknown(step)
            : Refusals.NoSuchProperty(steps.Span[1].At, steps.Span[1].Name, step.Name, []));
        if (navigation.IsCollection) throw Refusals.IsACollection(step.At, step.Name);
        var inner = scope.Inner(model.Target(navigation));
        var value = Along(inner, steps[1..], last);
        return value with { Sql = Sql.Of($"(SELECT {value.Sql} FROM {Sql.Name(navigation.Target)} AS {inner.Alias} WHERE {scope.Join(navigation, inner)})"), IsNullable = true };
    }

    private static Typed Value(Field field, Scope owner) => new(field.In(owner.Alias), field.Type, field.IsNullable) { Codes = field.Codes };
}
