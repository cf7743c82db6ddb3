using System.Collections.Immutable;
using EnvProtect.Model.Documents;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>A row of a table, whose cells are taken as typed values. Stand-ins for what is missing are as in <see cref="Fields"/>.</summary>
internal sealed class Row(Dictionary<string, int> header, Scalar[] cells, FileLog log)
{
    public FileLog Log { get; } = log;

    public Position At(string column) => cells[header[column]].At;

    /// <summary>The text of a cell; null where it is empty.</summary>
    public string? Text(string column) => Cell(column)?.Text;

    public string RequiredText(string column) => Required(column)?.Text ?? "";

    /// <summary>A required text in the columns <c>zh</c> and <c>en</c>, or those with a prefix, <c>nameZh</c> and <c>nameEn</c>.</summary>
    public LocalizedText Localized(string prefix = "")
    {
        var (zh, en) = Columns(prefix);
        if (Text(en) is null) Log.Add(DiagnosticCodes.EnglishMissing, At(en));
        return new(RequiredText(zh), Text(en));
    }

    public LocalizedText? OptionalLocalized(string prefix)
    {
        var (zh, en) = Columns(prefix);
        return Text(zh) is null && Text(en) is null ? null : Localized(prefix);
    }

    public PartialDate? Date(string column) => Cell(column) is { } cell ? Value.Date(cell, Log) : null;

    public int? Integer(string column, int least, int most) => Cell(column) is { } cell ? Value.Integer(cell, Log, least, most) : null;

    public int RequiredInteger(string column, int least, int most) => Required(column) is { } cell ? Value.Integer(cell, Log, least, most) ?? 0 : 0;

    public decimal? Number(string column) => Cell(column) is { } cell ? Value.Number(cell, Log) : null;

    public decimal RequiredNumber(string column) => Required(column) is { } cell ? Value.Number(cell, Log) ?? 0 : 0;

    /// <summary>A flag; an empty cell is false.</summary>
    public bool Flag(string column) => Cell(column) is { } cell && Value.Flag(cell, Log) == true;

    public T RequiredCode<T>(string column, Vocabulary<T> vocabulary)
        where T : struct, Enum => Required(column) is { } cell ? Value.Code(cell, vocabulary, Log) ?? default : default;

    public T? OptionalCode<T>(string column, Vocabulary<T> vocabulary)
        where T : struct, Enum => Cell(column) is { } cell ? Value.Code(cell, vocabulary, Log) : null;

    /// <summary>A word out of a short list.</summary>
    public string? OneOf(string column, ImmutableArray<string> words)
    {
        if (Cell(column) is not { } cell || words.Contains(cell.Text, StringComparer.Ordinal)) return Text(column);
        Log.AddWithHint(DiagnosticCodes.UnknownCode, cell.At, Suggestion.For(cell.Text, words) ?? Value.OneOf(words), cell.Text);
        return null;
    }

    public string? Id(string column, IdIndex index) => Cell(column) is { } cell ? index.Resolve(cell, Log) : null;

    public string RequiredId(string column, IdIndex index) => Required(column) is { } cell ? index.Resolve(cell, Log) ?? "" : "";

    /// <summary>The parts of a list inside a cell, each with its own place.</summary>
    public IEnumerable<Scalar> List(string column)
    {
        if (Cell(column) is not { } cell) yield break;
        var start = 0;
        foreach (var part in cell.Text.Split(';'))
        {
            if (part.Trim().Length > 0) yield return new(cell.At with { Column = cell.At.Column + start }, part.Trim());
            start += part.Length + 1;
        }
    }

    public Citation Source(IdIndex sources) => new(RequiredId("source", sources), Text("locator"));

    public Scalar? Cell(string column) => cells[header[column]] is { Text.Length: > 0 } cell ? cell : null;

    public Scalar? Required(string column)
    {
        var cell = Cell(column);
        if (cell is null) Log.Add(DiagnosticCodes.CellEmpty, At(column), column);
        return cell;
    }

    private static (string Zh, string En) Columns(string prefix) => prefix.Length == 0 ? ("zh", "en") : (prefix + "Zh", prefix + "En");
}
