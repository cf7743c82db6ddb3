namespace EnvProtect.Model.Text;

/// <summary>A plain text in both languages. The English is null until it is translated.</summary>
public sealed record LocalizedText(string Zh, string? En)
{
    /// <summary>The text in <paramref name="language"/>, or the Chinese where no translation exists.</summary>
    public string In(Language language) => language == Language.English && En is not null ? En : Zh;

    /// <summary>Whether a reader of <paramref name="language"/> gets the text in that language.</summary>
    public bool Has(Language language) => language == Language.Chinese || En is not null;
}
