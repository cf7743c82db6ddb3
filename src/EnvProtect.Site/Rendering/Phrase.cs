using EnvProtect.Model.Text;

namespace EnvProtect.Site.Rendering;

/// <summary>A text of the site itself. Both languages are required: a missing translation does not compile.</summary>
public sealed record Phrase(string Zh, string En)
{
    public string In(Language language) => language == Language.English ? En : Zh;

    public LocalizedText Text => new(Zh, En);
}
