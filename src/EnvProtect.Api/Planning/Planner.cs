using EnvProtect.Api.Addresses;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Http;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;
using EnvProtect.Api.Parsing;
using EnvProtect.Api.Queries;
using EnvProtect.Api.Requests;
using EnvProtect.Api.Shapes;
using EnvProtect.Api.Translation;
using EnvProtect.Api.Translation.Apply;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Planning;

/// <summary>Makes a <see cref="Plan"/> of an address and its options, or refuses. It opens nothing.</summary>
internal sealed class Planner(EntityModel model, ODataOptions settings)
{
    private static readonly string[] Shaping = ["$compute", "$select", "$expand", "$format"];
    private static readonly string[] Filtering = ["$filter", "$search", "$apply", "$compute", "$format"];
    private static readonly string[] Referring = ["$filter", "$search", "$orderby", "$top", "$skip", "$count", "$skiptoken", "$format"];
    private static readonly string[] Listing = ["$filter", "$search", "$compute", "$apply", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$skiptoken", "$format"];

    public Plan Plan(Address address, ODataRequest request, string? accept, LiteralSlots slots)
    {
        if (request.Options.System.Select(option => option.Key).FirstOrDefault(name => !Allowed(address.Kind).Contains(name)) is { } other) throw Refusals.OptionNotHere(other);
        if (address.Scope is not null) request = request with { Query = QueryParser.Parse(model, address.Set, request.Options.System, new ParseBudget(settings.Limits), request.Aliases) };
        var translator = new ExpressionTranslator(model, settings.Time.GetUtcNow(), slots);
        Plan plan = address.Kind switch
        {
            AddressKind.ServiceDocument => new ServiceDocumentPlan(Format(request, accept, AnswerKind.Json)),
            AddressKind.Metadata => new MetadataPlan(Format(request, accept, AnswerKind.Xml, AnswerKind.Json)),
            AddressKind.Collection => List(address, request, accept, translator),
            AddressKind.Entity => Entity(address, request, accept, translator),
            AddressKind.Property => Property(address, request, Format(request, accept, AnswerKind.Json), isRaw: false),
            AddressKind.RawValue => Property(address, request, new AnswerFormat(AnswerKind.Text), isRaw: true),
            AddressKind.Count => Count(address, request, translator),
            AddressKind.CollectionReferences => Collection(address, request, Format(request, accept, AnswerKind.Json), translator) with { Context = "$metadata#Collection($ref)" },
            _ => Reference(address, request, accept, translator),
        };
        return plan is DataPlan data ? data with { DependsOnTime = translator.DependsOnTime } : plan;
    }

    private static string[] Allowed(AddressKind kind) => kind switch
    {
        AddressKind.Collection => Listing,
        AddressKind.Entity => Shaping,
        AddressKind.Count => Filtering,
        AddressKind.CollectionReferences => Referring,
        _ => ["$format"],
    };

    private static AnswerFormat Format(ODataRequest request, string? accept, params AnswerKind[] kinds) =>
        Negotiation.Choose(request.Options.Format, accept, kinds);

    private DataPlan List(Address address, ODataRequest request, string? accept, ExpressionTranslator translator)
    {
        AnswerKind[] kinds = [AnswerKind.Json, AnswerKind.Csv, AnswerKind.Xlsx];
        var format = Format(request, accept, address.Set.Table.Feed is null ? kinds : [.. kinds, AnswerKind.Atom]);
        if (format.Kind == AnswerKind.Atom) request = request with { Query = FeedPlanner.Query(request.Query, address.Set.Table.Feed!, settings.Limits) };
        var plan = Collection(address, request, format, translator);
        if (format.Kind == AnswerKind.Atom) return FeedPlanner.Plan(plan, address.Set.Table.Feed!, request.Options.Labels);
        return format.Kind == AnswerKind.Json ? plan : TablePlanner.Plan(plan, request.Options.Labels, request.Options.SkipToken is not null);
    }

    private CollectionReadPlan Collection(Address address, ODataRequest request, AnswerFormat format, ExpressionTranslator translator)
    {
        var query = request.Query;
        var rows = Rows(address, query, translator);
        var scope = rows.Scope;
        var planner = Selections(request, translator);
        var selection = planner.Plan(query, scope);
        var collection = new CollectionPlan(
            scope, rows.From, rows.Condition, planner.Order(query, scope, rows.Order), selection, query.Skip ?? 0, query.Top, query.Count);
        var asked = request.Preferences.MaximumPageSize is { } size ? Math.Min(size, settings.Limits.MaximumPageSize) : (int?)null;
        return new CollectionReadPlan(format, address, collection, asked ?? settings.Limits.PageSize, asked, Context(address.Set.Name, selection, ""));
    }

    private EntityReadPlan Entity(Address address, ODataRequest request, string? accept, ExpressionTranslator translator)
    {
        var scope = new ApplyTranslator(translator, settings.Limits).Compute(address.Scope!, request.Query.Compute);
        var selection = Selections(request, translator).Plan(request.Query, scope);
        return new EntityReadPlan(
            Format(request, accept, AnswerKind.Json), address, selection, Single(address, selection.Columns), Context(address.Set.Name, selection, "/$entity"));
    }

    private static PropertyReadPlan Property(Address address, ODataRequest request, AnswerFormat format, bool isRaw)
    {
        var property = address.Property!;
        var context = $"$metadata#{address.Canonical}";
        return new PropertyReadPlan(format, address, property, Single(address, [property.In(address.Scope!.Alias)]), isRaw, context);
    }

    private CountReadPlan Count(Address address, ODataRequest request, ExpressionTranslator translator)
    {
        var rows = Rows(address, request.Query, translator);
        return new CountReadPlan(new AnswerFormat(AnswerKind.Text), address, Sql.Of($"SELECT count(*) FROM {rows.From}{rows.Where}"));
    }

    private ReferenceReadPlan Reference(Address address, ODataRequest request, string? accept, ExpressionTranslator translator)
    {
        var selection = Selections(request, translator).Plan(QueryOptions.None with { Select = [] }, address.Scope!);
        return new ReferenceReadPlan(Format(request, accept, AnswerKind.Json), address, selection, Single(address, selection.Columns), "$metadata#$ref");
    }

    private SelectionPlanner Selections(ODataRequest request, ExpressionTranslator translator) =>
        new(model, translator, settings.Limits, namesEmptyExpansions: request.Version != "4.0");

    private static Sql From(Address address) => Sql.Of($"{Sql.Name(address.Set.Name)} AS {address.Scope!.Alias}");

    private static Sql Single(Address address, IEnumerable<Sql> columns) =>
        Sql.Of($"SELECT {Sql.Join(", ", columns)} FROM {From(address)} WHERE {address.Condition}");

    /// <summary>The rows that the options leave, in the order in which the specification applies them.</summary>
    private Relation Rows(Address address, QueryOptions query, ExpressionTranslator translator)
    {
        var apply = new ApplyTranslator(translator, settings.Limits);
        var rows = apply.Apply(Relation.Of(address.Scope!, address.Condition), query.Apply);
        rows = rows with { Scope = apply.Compute(rows.Scope, query.Compute) };
        if (query.Search is { } search) rows = rows.WithCondition(SearchTranslator.Condition(search, rows.Scope));
        return query.Filter is { } filter ? rows.WithCondition(translator.Condition(filter, rows.Scope)) : rows;
    }

    private static string Context(string set, Selection selection, string suffix) =>
        $"$metadata#{set}{(selection.ContextList is { } list ? $"({list})" : "")}{suffix}";
}
