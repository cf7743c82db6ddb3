using EnvProtect.Api.Addresses;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Http;
using EnvProtect.Api.Model;
using EnvProtect.Api.Requests;
using EnvProtect.Api.Syntax;
using EnvProtect.Api.Translation;
using EnvProtect.Database.Queries;

namespace EnvProtect.Api.Planning;

/// <summary>Makes a <see cref="Plan"/> of an address and its options, or refuses. It opens nothing.</summary>
internal sealed class Planner(EntityModel model, ODataOptions settings)
{
    private static readonly string[] Shaping = ["$select", "$expand", "$format"];
    private static readonly string[] Filtering = ["$filter", "$format"];
    private static readonly string[] Referring = ["$filter", "$orderby", "$top", "$skip", "$count", "$skiptoken", "$format"];
    private static readonly string[] Listing = ["$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$skiptoken", "$format"];

    public Plan Plan(Address address, ODataRequest request, string? accept)
    {
        var translator = new ExpressionTranslator(model, settings.Time.GetUtcNow());
        Plan plan = address.Kind switch
        {
            AddressKind.ServiceDocument => Allow(request, ["$format"], new ServiceDocumentPlan(Format(request, accept, AnswerKind.Json))),
            AddressKind.Metadata => Allow(request, ["$format"], new MetadataPlan(Format(request, accept, AnswerKind.Xml))),
            AddressKind.Collection => Allow(request, Listing, Collection(address, request, accept, translator)),
            AddressKind.Entity => Allow(request, Shaping, Entity(address, request, accept, translator)),
            AddressKind.Property => Allow(request, ["$format"], Property(address, request, Format(request, accept, AnswerKind.Json), isRaw: false)),
            AddressKind.RawValue => Allow(request, ["$format"], Property(address, request, new AnswerFormat(AnswerKind.Text), isRaw: true)),
            AddressKind.Count => Allow(request, Filtering, Count(address, request, translator)),
            AddressKind.CollectionReferences => Allow(request, Referring, Collection(address, request, accept, translator) with { Context = request.Root + "$metadata#Collection($ref)" }),
            _ => Allow(request, ["$format"], Reference(address, request, accept, translator)),
        };
        return plan is DataPlan data ? data with { DependsOnTime = DependsOnTime(request) } : plan;
    }

    private static Plan Allow(ODataRequest request, string[] allowed, Plan plan) =>
        request.Query.Given.Keys.FirstOrDefault(name => !allowed.Contains(name)) is { } other ? throw Refusals.OptionNotHere(other) : plan;

    private static AnswerFormat Format(ODataRequest request, string? accept, params AnswerKind[] kinds) =>
        Negotiation.Choose(request.Options.Format, accept, kinds);

    private static bool DependsOnTime(ODataRequest request) =>
        request.Options.Parts.Any(part => part.Raw.Contains("now(", StringComparison.OrdinalIgnoreCase) || part.Raw.Contains("now%28", StringComparison.OrdinalIgnoreCase));

    private CollectionReadPlan Collection(Address address, ODataRequest request, string? accept, ExpressionTranslator translator)
    {
        var format = Format(request, accept, AnswerKind.Json);
        var (query, scope) = (request.Query, address.Scope!);
        var planner = Selections(request, translator);
        var selection = planner.Plan(query, scope);
        var token = query.SkipToken is null ? null : PageToken.Parse(query.SkipToken, address.Set);
        var collection = new CollectionPlan(
            scope, From(address), Conditions(address, query, translator), planner.Order(query, scope), selection, token,
            token is null ? query.Skip ?? 0 : 0, token is null ? query.Top : query.Top - token.Served, query.Count);
        var asked = request.Preferences.MaximumPageSize is { } size ? Math.Min(size, settings.Limits.MaximumPageSize) : (int?)null;
        return new CollectionReadPlan(format, address, collection, asked ?? settings.Limits.PageSize, asked, Context(request, address.Set.Name, selection, ""))
        {
            Snapshot = token?.Snapshot,
        };
    }

    private EntityReadPlan Entity(Address address, ODataRequest request, string? accept, ExpressionTranslator translator)
    {
        var selection = Selections(request, translator).Plan(request.Query, address.Scope!);
        return new EntityReadPlan(
            Format(request, accept, AnswerKind.Json), address, selection, Single(address, selection.Columns), Context(request, address.Set.Name, selection, "/$entity"));
    }

    private static PropertyReadPlan Property(Address address, ODataRequest request, AnswerFormat format, bool isRaw)
    {
        var property = address.Property!;
        var steps = address.Text.Split('/').Where(step => step != "$value");
        var context = $"{request.Root}$metadata#{string.Join('/', steps.Select(Uri.EscapeDataString))}";
        return new PropertyReadPlan(format, address, property, Single(address, [property.In(address.Scope!.Alias)]), isRaw, context);
    }

    private static CountReadPlan Count(Address address, ODataRequest request, ExpressionTranslator translator)
    {
        var condition = Conditions(address, request.Query, translator);
        var where = condition.IsEmpty ? Sql.Empty : Sql.Of($" WHERE {condition}");
        return new CountReadPlan(new AnswerFormat(AnswerKind.Text), address, Sql.Of($"SELECT count(*) FROM {From(address)}{where}"));
    }

    private ReferenceReadPlan Reference(Address address, ODataRequest request, string? accept, ExpressionTranslator translator)
    {
        var selection = Selections(request, translator).Plan(QueryOptions.None with { Select = [] }, address.Scope!);
        return new ReferenceReadPlan(Format(request, accept, AnswerKind.Json), address, selection, Single(address, selection.Columns), request.Root + "$metadata#$ref");
    }

    private SelectionPlanner Selections(ODataRequest request, ExpressionTranslator translator) =>
        new(model, translator, settings.Limits, namesEmptyExpansions: request.Version != "4.0");

    private static Sql From(Address address) => Sql.Of($"{Sql.Name(address.Set.Name)} AS {address.Scope!.Alias}");

    private static Sql Single(Address address, IEnumerable<Sql> columns) =>
        Sql.Of($"SELECT {Sql.Join(", ", columns)} FROM {From(address)} WHERE {address.Condition}");

    private static Sql Conditions(Address address, QueryOptions query, ExpressionTranslator translator)
    {
        if (query.Filter is null) return address.Condition;
        var filter = translator.Condition(query.Filter, address.Scope!);
        return address.Condition.IsEmpty ? filter : Sql.And([address.Condition, filter]);
    }

    private static string Context(ODataRequest request, string set, Selection selection, string suffix) =>
        $"{request.Root}$metadata#{set}{(selection.ContextList is { } list ? $"({list})" : "")}{suffix}";
}
