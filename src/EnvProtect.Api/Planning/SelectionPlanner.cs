using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;
using EnvProtect.Api.Queries;
using EnvProtect.Api.Translation;
using EnvProtect.Api.Translation.Apply;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Planning;

/// <summary>Plans what is shown of rows: <c>$select</c> and <c>$expand</c>, the latter down all levels.</summary>
internal sealed class SelectionPlanner(EntityModel model, ExpressionTranslator translator, QueryLimits limits, bool namesEmptyExpansions)
{
    private static readonly string[] ShapingOptions = ["$filter", "$search", "$compute", "$orderby", "$select", "$expand"];

    private int expansions;

    public Selection Plan(QueryOptions options, Scope scope, int depth = 0)
    {
        var set = scope.Set;
        var fields = Fields(options, scope);
        var columns = new ColumnList(scope, fields);
        var key = set is null ? [] : set.Key.Select(columns.IndexOf).ToImmutableArray();
        var expansions = Expansions(options).Select(item => Expand(item, scope, columns, depth)).ToImmutableArray();
        return new Selection(set, fields, columns.All, key, expansions, ContextList(options, fields, expansions));
    }

    /// <summary>The order that is asked for, made total by the key.</summary>
    /// <param name="given">An order that holds where the options ask for none.</param>
    public ImmutableArray<OrderKey> Order(QueryOptions options, Scope scope, ImmutableArray<OrderKey> given)
    {
        var order = options.OrderBy.Select(item => (Value: translator.Value(item.Expression, scope), item.IsDescending))
            .Select(item => new OrderKey(item.Value.Sql, item.IsDescending, item.Value.IsNullable)).ToList();
        if (order.Count == 0) order.AddRange(given);
        foreach (var key in scope.Set?.Key ?? scope.Extra)
        {
            var sql = key.In(scope.Alias);
            if (!order.Any(item => item.Sql.Text == sql.Text)) order.Add(new OrderKey(sql, false, key.IsNullable));
        }

        // What a search finds comes by row ids, and these are in the order of the key already.
        return options.Search is not null && order is [var only] && IsKeyOrder(only, scope) ? [only with { Sql = Sql.Of($"{scope.Alias}.rowid") }] : [.. order];
    }

    private static bool IsKeyOrder(OrderKey order, Scope scope) =>
        scope is { IsTable: true, Set: { Table.IsInKeyOrder: true } set } && order.Sql.Text == set.Key[0].In(scope.Alias).Text;

    private static ImmutableArray<Field> Fields(QueryOptions options, Scope scope)
    {
        ImmutableArray<Field> all = [.. scope.Set?.Fields ?? [], .. scope.Extra];
        if (options.Select is not { } selected || selected.Any(path => path.Steps[0].Name == "*")) return all;
        var fields = ImmutableArray.CreateBuilder<Field>();
        foreach (var path in selected)
        {
            var name = scope.Set is null ? string.Join('/', path.Steps.Select(step => step.Name)) : path.Steps[0].Name;
            if (scope.Field(name) is { } found)
            {
                if (scope.Set is not null && path.Steps.Length > 1) throw Refusals.NoSuchProperty(path.Steps[1].At, path.Steps[1].Name, name, []);
                if (!fields.Contains(found)) fields.Add(found);
            }
            else if (scope.Navigation(name) is null)
            {
                throw Refusals.NoSuchProperty(path.At, name, scope.Name, scope.Names);
            }
            else if (path.Steps.Length > 1)
            {
                throw Refusals.NotImplemented(path.At, new("$select 中穿过导航的路径", "A path over a navigation in $select"), new($"请写作 $expand={name}($select=…)。", $"Write $expand={name}($select=...)."));
            }
        }

        return fields.ToImmutable();
    }

    private static IEnumerable<ExpandItem> Expansions(QueryOptions options)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var item in options.Expand) yield return seen.Add(item.Name) ? item : throw Refusals.NameTaken(item.At, item.Name);
    }

    private Expansion Expand(ExpandItem item, Scope scope, ColumnList columns, int depth)
    {
        if (++expansions > limits.Expansions) throw Refusals.TooManyExpansions(item.At, limits.Expansions);
        if (depth >= limits.ExpandDepth) throw Refusals.ExpandTooDeep(item.At, limits.ExpandDepth);
        var navigation = scope.Navigation(item.Name) ?? throw Refusals.NoSuchProperty(item.At, item.Name, scope.Name, scope.Names);
        var options = item.Options;
        var target = new ApplyTranslator(translator, limits).Compute(Scope.Of(model.Target(navigation), scope.Depth + 1), options.Compute);
        if (item.Levels > 1 && target.Set == scope.Set)
            options = options with { Expand = options.Expand.Add(item with { Levels = item.Levels - 1 }) };
        return new Expansion(
            navigation, target, Plan(options, target, depth + 1),
            [.. navigation.Join.Select(pair => columns.IndexOf(scope.Field(pair.Column)!))],
            Conditions(options, target),
            Order(options, target, []), options.Skip ?? 0, options.Top, options.Count, LinkOptions(item.Options));
    }

    private string? ContextList(QueryOptions options, ImmutableArray<Field> fields, ImmutableArray<Expansion> expansions)
    {
        var isAll = options.Select is not { } selected || selected.Any(path => path.Steps[0].Name == "*");
        var shown = isAll && options.Apply.IsEmpty && options.Compute.IsEmpty ? null : fields.Select(shown => shown.Name);
        // A 4.0 answer names an expansion only where something is selected inside it; 4.01 always.
        var expanded = expansions.Where(item => namesEmptyExpansions || item.Selection.ContextList is not null)
            .Select(item => $"{item.Navigation.Name}({item.Selection.ContextList})").ToList();
        return shown is null && expanded.Count == 0 ? null : string.Join(',', (shown ?? []).Concat(expanded));
    }

    private Sql Conditions(QueryOptions options, Scope scope)
    {
        var search = options.Search is null ? Sql.Empty : SearchTranslator.Condition(options.Search, scope);
        var filter = options.Filter is null ? Sql.Empty : translator.Condition(options.Filter, scope);
        return search.IsEmpty ? filter : Sql.And([search, filter]);
    }

    private static string LinkOptions(QueryOptions options) => string.Concat(
        from name in ShapingOptions
        where options.Given.ContainsKey(name)
        select $"{name}={Uri.EscapeDataString(options.Given[name])}&");

    /// <summary>Collects columns, each once.</summary>
    private sealed class ColumnList(Scope scope, ImmutableArray<Field> shown)
    {
        private readonly List<Field> fields = [.. shown];

        public ImmutableArray<Sql> All => [.. fields.Select(column => column.In(scope.Alias))];

        public int IndexOf(Field column)
        {
            var index = fields.IndexOf(column);
            if (index >= 0) return index;
            fields.Add(column);
            return fields.Count - 1;
        }
    }
}
