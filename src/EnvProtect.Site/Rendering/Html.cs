using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace EnvProtect.Site.Rendering;

/// <summary>Escaping of text for HTML, which leaves Chinese as Chinese.</summary>
internal static class Html
{
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);
}
