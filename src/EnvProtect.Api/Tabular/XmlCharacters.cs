using System.Xml;

namespace EnvProtect.Api.Tabular;

/// <summary>Texts as XML can hold them.</summary>
internal static class XmlCharacters
{
    /// <summary>The text without control characters, which a text may have and for which XML has no place.</summary>
    public static string Of(string text) => text.All(XmlConvert.IsXmlChar)
        ? text : string.Concat(text.Where(character => XmlConvert.IsXmlChar(character) || char.IsSurrogate(character)));
}
