using System.Collections.Immutable;
using EnvProtect.Model.Plans;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>Reads <c>_plan.md</c>.</summary>
internal static class PlanReader
{
    public static Plan Read(Document document)
    {
        var (fields, registry) = (document.Fields, document.Registry);
        document.TakeKind();
        var area = fields.RequiredId("area", registry.Areas);
        var sections = document.Sections([Heading.Overview, Heading.Promises]);
        var overview = sections.FirstOrDefault(pair => pair.Heading == Heading.Overview);
        var promises = sections.FirstOrDefault(pair => pair.Heading == Heading.Promises);
        return new()
        {
            Id = document.File.Id,
            Kind = fields.RequiredCode("planKind", Lists.PlanKinds),
            Tier = fields.RequiredCode("tier", Lists.Tiers),
            AreaCode = area,
            Title = document.Title,
            Summary = document.Summary,
            Source = document.Source("source"),
            Round = fields.Integer("round", 1, 99),
            IssuerIds = fields.Ids("issuer", registry.UnitsOf([area])),
            Issued = fields.Date("issued"),
            Approved = fields.Date("approved"),
            Inspection = Inspection(document),
            Chapters = Chapters(document, "chapters"),
            Groups = Chapters(document, "groups"),
            Overview = document.Overview(overview),
            Promises = promises is null ? [] : [.. ListPair.Read(document, promises).Select(item => Promise(document, item))],
        };
    }

    private static Inspection? Inspection(Document document)
    {
        if (document.Fields.Mapping("inspection") is not { } fields) return null;
        var inspection = new Inspection(fields.Id("by", document.Registry.Units), fields.Date("from"), fields.Date("to"), fields.Date("feedback"));
        document.CheckPeriod(fields, inspection.From, inspection.To);
        fields.Close();
        return inspection;
    }

    private static ImmutableArray<Chapter> Chapters(Document document, string key)
    {
        var chapters = ImmutableArray.CreateBuilder<Chapter>();
        foreach (var fields in document.Fields.Mappings(key))
        {
            var chapter = new Chapter(fields.Integer("number", 1, 999) ?? 0, fields.OwnLocalized());
            if (chapters.Any(earlier => earlier.Number == chapter.Number))
            {
                document.Log.Add(DiagnosticCodes.NamedTwice, fields.At("number"), chapter.Number);
            }

            chapters.Add(chapter);
            fields.Close();
        }

        return chapters.ToImmutable();
    }

    private static PlanPromise Promise(Document document, ItemPair item)
    {
        foreach (var tag in item.Tags.Skip(1)) document.Log.Add(DiagnosticCodes.TagTwice, tag.At, tag.Text);
        var locator = item.Tags.Length == 0 ? null : item.Tags[0].Text;
        return new(item.Sequence, document.Prose(item.Original, item.Translation, Heading.Promises.Name), locator);
    }
}
