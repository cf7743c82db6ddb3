namespace EnvProtect.Model.Text;

/// <summary>The two languages of publication.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, the language of the sources; always present.</summary>
    Chinese,

    /// <summary>English, the translation; may be missing.</summary>
    English,
}
