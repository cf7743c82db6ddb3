using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Queries;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Text;

namespace EnvProtect.Api.Planning;

/// <summary>Turns the plan of a collection into one of a feed, whose entries the catalogue describes.</summary>
internal static class FeedPlanner
{
    private const int UsualLength = 100;

    /// <summary>What a feed reads: whole rows, the latest first unless another order is asked for.</summary>
    /// <exception cref="RefusedException">The query asks for what a feed cannot show.</exception>
    public static QueryOptions Query(QueryOptions query, FeedColumns feed, QueryLimits limits)
    {
        foreach (var name in new[] { "$apply", "$compute", "$select", "$expand", "$count", "$skiptoken" })
        {
            if (query.Given.ContainsKey(name)) throw Refusals.NotATable(new(name, 0), name);
        }

        var latest = new OrderItem(new PropertyPath(new("$orderby", 0), [new PathStep(new("$orderby", 0), feed.Updated[0])]), IsDescending: true);
        return query with { Top = Math.Min(query.Top ?? UsualLength, limits.PageSize), OrderBy = query.OrderBy.IsEmpty ? [latest] : query.OrderBy };
    }

    /// <param name="language">Of titles, summaries and pages; Chinese where it is not given, and texts where there is no translation.</param>
    public static FeedReadPlan Plan(CollectionReadPlan plan, FeedColumns feed, Language? language)
    {
        var names = plan.Collection.Selection.Fields.Select(field => field.Name).ToList();
        ImmutableArray<int> Localized(string name) => language == Language.English ? [names.IndexOf(name + "En"), names.IndexOf(name + "Zh")] : [names.IndexOf(name + "Zh")];
        var pages = language == Language.English ? feed.English : "";
        var entry = new FeedEntry(Localized(feed.Title), Localized(feed.Summary), [.. feed.Updated.Select(names.IndexOf)], pages, names.IndexOf(feed.Link));
        var label = plan.Address.Set.Table.Label;
        var title = language is { } only ? label.In(only) : $"{label.Zh} · {label.En}";
        return new FeedReadPlan(plan.Format, plan.Address, plan.Collection, (int)plan.Collection.Top!.Value, title, entry);
    }
}
