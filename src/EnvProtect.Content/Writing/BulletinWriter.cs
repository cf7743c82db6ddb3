using System.Globalization;
using System.Text;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content.Writing;

/// <summary>A bulletin as the Markdown file that editors write, and its figures as a table.</summary>
public static class BulletinWriter
{
    /// <summary>The Chinese file.</summary>
    public static string Chinese(Bulletin bulletin)
    {
        var front = new FrontMatter()
            .Code("kind", "bulletin")
            .Word("number", bulletin.Number)
            .Code("area", bulletin.AreaCode)
            .Items("issuer", bulletin.IssuerIds)
            .Date("issued", bulletin.Issued)
            .Code("source", FrontMatter.Source(bulletin.Source))
            .Text("title", bulletin.Title.Zh)
            .Text("summary", bulletin.Summary.Zh);
        return front + (bulletin.Overview is { } overview ? $"\n## 概况\n{MarkdownText.Escape(overview.Zh.Plain)}\n" : "");
    }

    /// <summary>A table for <c>data/figures/</c>, with its header.</summary>
    public static string Figures(IEnumerable<Figure> figures)
    {
        var table = new StringBuilder().Append(CsvText.Row(TableForms.Figures.Columns.Names));
        foreach (var figure in figures)
        {
            table.Append(CsvText.Row(
                figure.Id, figure.BulletinId, figure.CampaignId, figure.IssueId, figure.AreaCode, figure.UnitId, figure.Dimension, figure.Key,
                figure.Label.Zh, figure.Label.En, figure.Value.ToString(CultureInfo.InvariantCulture), figure.UnitOfMeasure,
                figure.Qualifier is { } qualifier ? Lists.Qualifiers.Code(qualifier) : null,
                figure.AsOf?.ToString(), figure.From?.ToString(), figure.To?.ToString(), figure.Printed, figure.Source.SourceId, figure.Source.Locator));
        }

        return table.ToString();
    }
}
