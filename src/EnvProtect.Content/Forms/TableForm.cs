using EnvProtect.Model.Text;

namespace EnvProtect.Content;

/// <summary>What a table of the data folder holds.</summary>
/// <param name="Path">Below the data folder; <c>*</c> stands for any name, <c>**</c> for any folders.</param>
/// <param name="Label">What the table is.</param>
/// <param name="Columns">Its columns, of which none may be absent.</param>
internal sealed record TableForm(string Path, LocalizedText Label, FieldList Columns)
{
    /// <summary>The name of its schema: <c>observations</c>, <c>privacy-official</c>.</summary>
    public string Name => Path.Replace("/**", "", StringComparison.Ordinal).Replace("/*", "", StringComparison.Ordinal)
        .Replace(".csv", "", StringComparison.Ordinal).Replace('/', '-');
}
