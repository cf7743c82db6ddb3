using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>
/// One key of front matter or settings, or one column of a table. What is declared here is what the reader takes, what
/// the schemas say, what a scaffold asks for and what the forms of the browser editor show.
/// </summary>
/// <param name="Name">As it is written in files.</param>
/// <param name="Type">What may stand there.</param>
/// <param name="Zh">Its name in forms, in Chinese.</param>
/// <param name="En">Its name in forms, in English.</param>
internal sealed record Field(string Name, FieldType Type, string Zh, string En)
{
    public bool IsRequired { get; init; }

    public LocalizedText Label => new(Zh, En);

    /// <summary>What to write, where name and type do not say it.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The same field, which may not be left out.</summary>
    public Field Required() => this with { IsRequired = true };

    public Field Noted(string zh, string en) => this with { Note = new(zh, en) };
}
