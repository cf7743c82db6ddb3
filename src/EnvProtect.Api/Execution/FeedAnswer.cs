using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using EnvProtect.Api.Http;
using EnvProtect.Api.Json;
using EnvProtect.Api.Planning;
using EnvProtect.Api.Tabular;
using EnvProtect.Database.Reading;

namespace EnvProtect.Api.Execution;

/// <summary>
/// Writes rows as an Atom feed (RFC 4287), so that any query can be followed in a feed reader. An entry is known by the
/// address of its row, which stays the same whatever query shows it.
/// </summary>
internal sealed class FeedAnswer(ReadConnection connection, ReadOnlyDatabase database, ODataRequest request, Body body)
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public void Write(FeedReadPlan plan)
    {
        using var rows = connection.Query(plan.Collection.Rows([], plan.Length));
        var hasRow = rows.Read();
        if (!hasRow) Executor.CheckOrigin(connection, plan.Address, request);
        using var buffer = new MemoryStream();
        using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            Open(xml, plan);
            for (; hasRow; hasRow = rows.Read()) Entry(xml, rows, plan);
            xml.WriteEndElement();
        }

        body.Write(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private void Open(XmlWriter xml, FeedReadPlan plan)
    {
        var self = request.Root + request.Path + string.Concat(request.Options.Parts.Select((part, i) => (i == 0 ? "?" : "&") + part.Raw));
        xml.WriteStartElement("feed", Atom);
        Element(xml, "id", self);
        Element(xml, "title", plan.Title);
        Element(xml, "updated", Instant(database.LastModified));
        Link(xml, "self", self);
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", plan.Address.Set.QualifiedTypeName.Split('.')[0]);
        xml.WriteEndElement();
    }

    private void Entry(XmlWriter xml, Rows row, FeedReadPlan plan)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", request.Root + CanonicalKey.Of(plan.Address.Set, [.. plan.Collection.Selection.KeyColumns.Select(column => row.Value(column)!)]));
        Element(xml, "title", First(row, plan.Entry.Title) ?? "");
        // Where no day is known, all that can be said is when this was published.
        Element(xml, "updated", First(row, plan.Entry.Updated) is { } day ? $"{day}T00:00:00+08:00" : Instant(database.LastModified));
        Link(xml, "alternate", request.SiteRoot + plan.Entry.Pages + row.Text(plan.Entry.Link));
        if (First(row, plan.Entry.Summary) is { } summary) Element(xml, "summary", summary);
        xml.WriteEndElement();
    }

    private static string? First(Rows row, ImmutableArray<int> columns)
    {
        foreach (var column in columns)
        {
            if (!row.IsNull(column)) return row.Text(column);
        }

        return null;
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, XmlCharacters.Of(text));

    private static string Instant(DateTimeOffset instant) => instant.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
