using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Model.Tables;

/// <summary>A table together with the rows that a dataset gives it.</summary>
public abstract class RowSource<TData>
{
    public abstract Table Table { get; }

    /// <summary>The rows, each with one value a column in the order of the table; types as in <see cref="ColumnType"/>.</summary>
    public abstract IEnumerable<object?[]> Rows(TData data);

    /// <summary>Whether there are more rows than a number, found without making them.</summary>
    public abstract bool HasMoreThan(int count, TData data);
}

/// <summary>Builds a <see cref="RowSource{TData}"/> column by column, so that a column and its value stand on one line.</summary>
public sealed class TableOf<TData, TRow>(string name, string entityName, LocalizedText label, Func<TData, IEnumerable<TRow>> records)
    : RowSource<TData>
{
    // Boxed once, and not for each of millions of rows.
    private static readonly object True = true;
    private static readonly object False = false;

    private readonly List<Column> columns = [];
    private readonly List<Func<TRow, TData, object?>> values = [];
    private readonly List<Navigation> navigations = [];
    private readonly List<ImmutableArray<string>> indexes = [];
    private ImmutableArray<string> key = [];
    private ImmutableArray<string> search = [];
    private FeedColumns? feed;
    private Table? table;

    public override Table Table => table ??= new Table
    {
        Name = name,
        EntityName = entityName,
        Label = label,
        Columns = [.. columns],
        Key = key,
        Navigations = [.. navigations],
        Indexes = [.. indexes],
        SearchColumns = search,
        Feed = feed,
    };

    public override IEnumerable<object?[]> Rows(TData data)
    {
        foreach (var record in InOrder(data))
        {
            var row = new object?[values.Count];
            for (var i = 0; i < row.Length; i++) row[i] = values[i](record, data);
            yield return row;
        }
    }

    public override bool HasMoreThan(int count, TData data)
    {
        var rows = records(data);
        return rows.TryGetNonEnumeratedCount(out var total) ? total > count : rows.Skip(count).Any();
    }

    private IEnumerable<TRow> InOrder(TData data)
    {
        if (!Table.IsInKeyOrder) return records(data);
        var id = values[columns.FindIndex(column => column.Name == Table.Key[0])];
        return records(data).OrderBy(record => (string)id(record, data)!, CodePointComparer.Instance);
    }

    public TableOf<TData, TRow> Key(params ImmutableArray<string> columnNames)
    {
        key = columnNames;
        return this;
    }

    public TableOf<TData, TRow> Text(string column, string zh, string en, Func<TRow, string> value) =>
        Add(new(column, ColumnType.Text, false, new(zh, en)), (row, _) => value(row));

    public TableOf<TData, TRow> OptionalText(string column, string zh, string en, Func<TRow, string?> value) =>
        Add(new(column, ColumnType.Text, true, new(zh, en)), (row, _) => value(row));

    /// <summary>A code of a vocabulary.</summary>
    public TableOf<TData, TRow> Code(string column, string vocabulary, string zh, string en, Func<TRow, string> value) =>
        Add(new(column, ColumnType.Text, false, new(zh, en)) { Vocabulary = vocabulary }, (row, _) => value(row));

    /// <summary>A code of a vocabulary, or null.</summary>
    public TableOf<TData, TRow> OptionalCode(string column, string vocabulary, string zh, string en, Func<TRow, TData, string?> value) =>
        Add(new(column, ColumnType.Text, true, new(zh, en)) { Vocabulary = vocabulary }, value);

    /// <summary>Two columns, <c>NameZh</c> (never null) and <c>NameEn</c> (null until translated).</summary>
    public TableOf<TData, TRow> Localized(string column, string zh, string en, Func<TRow, LocalizedText> value) =>
        AddPair(column, false, zh, en, row => value(row).Zh, row => value(row).En);

    /// <summary>Two columns, <c>NameZh</c> and <c>NameEn</c>, both null where there is no text.</summary>
    public TableOf<TData, TRow> OptionalLocalized(string column, string zh, string en, Func<TRow, LocalizedText?> value) =>
        AddPair(column, true, zh, en, row => value(row)?.Zh, row => value(row)?.En);

    /// <summary>As <see cref="Localized"/>, the plain words of running text.</summary>
    public TableOf<TData, TRow> Prose(string column, string zh, string en, Func<TRow, LocalizedProse> value) =>
        AddPair(column, false, zh, en, row => value(row).Zh.Plain, row => value(row).En?.Plain);

    /// <summary>As <see cref="OptionalLocalized"/>, the plain words of running text.</summary>
    public TableOf<TData, TRow> OptionalProse(string column, string zh, string en, Func<TRow, LocalizedProse?> value) =>
        AddPair(column, true, zh, en, row => value(row)?.Zh.Plain, row => value(row)?.En?.Plain);

    public TableOf<TData, TRow> Integer(string column, string zh, string en, Func<TRow, long> value) =>
        Add(new(column, ColumnType.Integer, false, new(zh, en)), (row, _) => value(row));

    public TableOf<TData, TRow> OptionalInteger(string column, string zh, string en, Func<TRow, long?> value) =>
        Add(new(column, ColumnType.Integer, true, new(zh, en)), (row, _) => value(row));

    public TableOf<TData, TRow> Number(string column, string zh, string en, Func<TRow, double> value) =>
        Add(new(column, ColumnType.Number, false, new(zh, en)), (row, _) => value(row));

    public TableOf<TData, TRow> OptionalNumber(string column, string zh, string en, Func<TRow, double?> value) =>
        Add(new(column, ColumnType.Number, true, new(zh, en)), (row, _) => value(row));

    public TableOf<TData, TRow> Boolean(string column, string zh, string en, Func<TRow, bool> value) =>
        Add(new(column, ColumnType.Boolean, false, new(zh, en)), (row, _) => value(row) ? True : False);

    public TableOf<TData, TRow> OptionalBoolean(string column, string zh, string en, Func<TRow, TData, bool?> value) =>
        Add(new(column, ColumnType.Boolean, true, new(zh, en)), (row, data) => value(row, data));

    public TableOf<TData, TRow> Date(string column, string zh, string en, Func<TRow, DateOnly> value) =>
        Add(new(column, ColumnType.Date, false, new(zh, en)), (row, _) => value(row));

    public TableOf<TData, TRow> OptionalDate(string column, string zh, string en, Func<TRow, DateOnly?> value) =>
        Add(new(column, ColumnType.Date, true, new(zh, en)), (row, _) => value(row));

    public TableOf<TData, TRow> OptionalInstant(string column, string zh, string en, Func<TRow, DateTimeOffset?> value) =>
        Add(new(column, ColumnType.Instant, true, new(zh, en)), (row, _) => value(row));

    /// <summary>
    /// A date of uncertain precision in two columns: <c>NameOn</c>, null unless known to the day, and <c>NameText</c>,
    /// the printed words or the ISO form at the date's own precision.
    /// </summary>
    public TableOf<TData, TRow> PartialDate(string column, string zh, string en, Func<TRow, Time.PartialDate?> value) =>
        OptionalDate(column + "On", zh, en, row => value(row)?.Exact)
        .OptionalText(column + "Text", zh + "（原文或原精度）", en + " (as printed, or at its own precision)", row => value(row)?.Shown);

    /// <summary>A single-valued navigation by one column to the key of <paramref name="target"/>.</summary>
    public TableOf<TData, TRow> To(string navigation, string target, string column, string targetKey = "Id", string? partner = null, bool isIndexed = true)
    {
        navigations.Add(new(navigation, target, [new(column, targetKey)], IsCollection: false, partner) { IsIndexed = isIndexed });
        return this;
    }

    /// <summary>A collection of the rows of <paramref name="target"/> whose <paramref name="targetColumn"/> equals a column here.</summary>
    public TableOf<TData, TRow> Many(string navigation, string target, string targetColumn, string column = "Id", string? partner = null)
    {
        navigations.Add(new(navigation, target, [new(column, targetColumn)], IsCollection: true, partner));
        return this;
    }

    public TableOf<TData, TRow> Index(params ImmutableArray<string> columnNames)
    {
        indexes.Add(columnNames);
        return this;
    }

    public TableOf<TData, TRow> Searches(params ImmutableArray<string> columnNames)
    {
        search = columnNames;
        return this;
    }

    /// <summary>Lets any query over the table be followed as a feed.</summary>
    public TableOf<TData, TRow> Feeds(FeedColumns columns)
    {
        feed = columns;
        return this;
    }

    private TableOf<TData, TRow> AddPair(string column, bool isOptional, string zh, string en, Func<TRow, string?> chinese, Func<TRow, string?> english) =>
        Add(new(column + "Zh", ColumnType.Text, isOptional, new(zh + "（中文）", en + " (Chinese)")), (row, _) => chinese(row))
        .Add(new(column + "En", ColumnType.Text, true, new(zh + "（英文）", en + " (English)")), (row, _) => english(row));

    private TableOf<TData, TRow> Add(Column column, Func<TRow, TData, object?> value)
    {
        columns.Add(column);
        values.Add(value);
        return this;
    }
}
