using System.Collections.Immutable;
using System.Text;
using System.Xml;
using EnvProtect.Model.Text;
using EnvProtect.Site.Layout;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Feeds;

/// <summary>News as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" };

    public static void Write(Feed feed, ImmutableArray<FeedEntry> entries, SiteContext site, Language language, Stream output)
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteProcessingInstruction("xml-stylesheet", $"type=\"text/css\" href=\"{site.Address.Href(site.Assets.FeedStyle.Path)}\"");
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, language == Language.English ? "en" : "zh-Hans");
            xml.WriteElementString("title", Namespace, feed.Name(language));
            xml.WriteElementString("id", Namespace, feed.Urn(language));
            xml.WriteElementString("updated", Namespace, FeedEntry.InstantOf(entries.IsEmpty ? site.Data.AsOf : entries[0].On.First));
            xml.WriteStartElement("author", Namespace);
            xml.WriteElementString("name", Namespace, site.Data.Dataset.Settings.Operator?.In(language) ?? LayoutText.SiteName.In(language));
            xml.WriteEndElement();
            Link("self", site.Address.Canonical(language, FeedUrls.Atom(feed.Page)));
            Link("alternate", site.Address.Canonical(language, feed.Page));
            foreach (var entry in entries)
            {
                xml.WriteStartElement("entry", Namespace);
                xml.WriteElementString("title", Namespace, entry.Title.In(language));
                xml.WriteElementString("id", Namespace, entry.Urn);
                xml.WriteElementString("updated", Namespace, entry.Instant);
                Link("alternate", site.Address.Canonical(language, entry.Path));
                xml.WriteElementString("summary", Namespace, entry.Summary.In(language));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();

            void Link(string relation, string address)
            {
                xml.WriteStartElement("link", Namespace);
                xml.WriteAttributeString("rel", relation);
                xml.WriteAttributeString("href", address);
                xml.WriteEndElement();
            }
        }

        output.Write("\n"u8);
    }
}
