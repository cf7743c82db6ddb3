using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Model.Text;

namespace EnvProtect.Api.Planning;

/// <summary>Turns the plan of a collection into one of a table, with a column of labels beside each code where asked for.</summary>
internal static class TablePlanner
{
    public static TableReadPlan Plan(CollectionReadPlan plan, Language? labels, bool hasToken)
    {
        var selection = plan.Collection.Selection;
        if (!selection.Expansions.IsEmpty) throw Refusals.NotATable(new("$expand", 0), "$expand");
        if (hasToken) throw Refusals.NotATable(new("$skiptoken", 0), "$skiptoken");
        if (plan.Collection.HasCount) throw Refusals.NotATable(new("$count", 0), "$count");
        var columns = ImmutableArray.CreateBuilder<TableColumn>();
        for (var i = 0; i < selection.Fields.Length; i++)
        {
            var shown = selection.Fields[i];
            columns.Add(new TableColumn(shown.Name, shown.Type, i, null));
            if (labels is { } language && shown.Codes is { } list)
            {
                var texts = list.Terms.ToFrozenDictionary(term => term.Code, term => term.Label.In(language), StringComparer.Ordinal);
                columns.Add(new TableColumn(shown.Name + "Label", shown.Type, i, texts));
            }
        }

        return new TableReadPlan(plan.Format, plan.Address, plan.Collection, columns.ToImmutable());
    }
}
