using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using EnvProtect.Model.Text;
using EnvProtect.Site.Rendering;

namespace EnvProtect.Site.Feeds;

/// <summary>News as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static void Write(Feed feed, ImmutableArray<FeedEntry> entries, SiteContext site, Language language, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Name(language));
            json.WriteString("home_page_url", site.Address.Canonical(language, feed.Page));
            json.WriteString("feed_url", site.Address.Canonical(language, FeedUrls.Json(feed.Page)));
            json.WriteString("language", language == Language.English ? "en" : "zh-Hans");
            json.WriteStartArray("items");
            foreach (var entry in entries)
            {
                json.WriteStartObject();
                json.WriteString("id", entry.Urn);
                json.WriteString("url", site.Address.Canonical(language, entry.Path));
                json.WriteString("title", entry.Title.In(language));
                json.WriteString("content_text", entry.Summary.In(language));
                json.WriteString("date_published", entry.Instant);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }
}
