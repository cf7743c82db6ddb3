using System.Collections.Immutable;
using EnvProtect.Model.Text;
using EnvProtect.Model.Time;
using EnvProtect.Model.Vocabularies;

namespace EnvProtect.Content;

/// <summary>
/// The keys of one mapping, taken one by one as typed values. What may stand is declared; asking for anything else, or for
/// less, is a bug. <see cref="Close"/> reports what is written and not declared, and what is required and missing. A
/// value that is missing or wrong is stood in for, so that reading goes on; a dataset with such a stand-in is never handed out.
/// </summary>
/// <param name="mapping">The keys.</param>
/// <param name="declared">What may stand in the mapping.</param>
/// <param name="log">Takes the faults.</param>
/// <param name="mayBeEmpty">Whether a key without a value is as good as absent; otherwise it is a fault.</param>
internal sealed class Fields(MappingNode mapping, FieldList declared, FileLog log, bool mayBeEmpty = false)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Where the value of a key stands, or where the mapping begins when it is absent.</summary>
    public Position At(string key) => Find(key)?.Value.At ?? mapping.At;

    /// <summary>Whether the key is written, with whatever value.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The node of a key; null where it is absent, or empty, which is reported.</summary>
    public Node? Node(string key)
    {
        var field = declared[key];
        asked.Add(key);
        if (Find(key) is not { } entry) return null;
        if (entry.Value is not ScalarNode { IsEmpty: true }) return entry.Value;
        if (field.IsRequired) log.AddWithHint(DiagnosticCodes.EmptyValue, entry.Key.At, Hint(field), key);
        else if (!mayBeEmpty) log.Add(DiagnosticCodes.EmptyValue, entry.Key.At, key);
        return null;
    }

    /// <summary>Reports that a key is needed, unless it is there; for keys that are needed only beside others.</summary>
    public void Require(string key)
    {
        if (!Has(key)) log.AddWithHint(DiagnosticCodes.MissingKey, mapping.At, Hint(declared[key]), key);
    }

    public Scalar? Scalar(string key) => Node(key) is { } node ? Scalar(node, key) : null;

    public string? Text(string key) => Scalar(key)?.Text;

    /// <summary>A text that is declared as required.</summary>
    public string RequiredText(string key) => Text(key) ?? "";

    public PartialDate? Date(string key) => Node(key) is { } node ? Date(node, key) : null;

    public DateOnly? Day(string key) => Scalar(key) is { } value ? Value.Day(value, log) : null;

    public int? Integer(string key, int least, int most) => Scalar(key) is { } value ? Value.Integer(value, log, least, most) : null;

    public decimal? Number(string key) => Scalar(key) is { } value ? Value.Number(value, log) : null;

    public bool Flag(string key) => Scalar(key) is { } value && Value.Flag(value, log) == true;

    public T? Code<T>(string key, Vocabulary<T> vocabulary)
        where T : struct, Enum => Scalar(key) is { } value ? Value.Code(value, vocabulary, log) : null;

    public T RequiredCode<T>(string key, Vocabulary<T> vocabulary)
        where T : struct, Enum => Code(key, vocabulary) ?? default;

    /// <summary>A reference to an entry of <paramref name="index"/>.</summary>
    public string? Id(string key, IdIndex index) => Scalar(key) is { } value ? index.Resolve(value, log) : null;

    public string RequiredId(string key, IdIndex index) => Id(key, index) ?? "";

    /// <summary>References to entries of <paramref name="index"/>, each named once.</summary>
    public ImmutableArray<string> Ids(string key, IdIndex index) =>
        [.. Scalars(key).Select(value => index.Resolve(value, log)).OfType<string>()];

    /// <summary>The values of a list of single values, each named once.</summary>
    public IEnumerable<Scalar> Scalars(string key) =>
        WithoutRepeats(Items(key).Select(item => Scalar(item, key)).OfType<Scalar>());

    /// <summary>The nodes of a list; none where the key is absent.</summary>
    public ImmutableArray<Node> Items(string key)
    {
        if (Node(key) is not { } node) return [];
        if (node is SequenceNode list)
        {
            if (list.Items.IsEmpty && declared[key] is { IsRequired: true } field) log.AddWithHint(DiagnosticCodes.EmptyValue, node.At, Hint(field), key);
            return list.Items;
        }

        log.AddWithHint(DiagnosticCodes.WrongShape, node.At, FieldExample.Hint(declared[key], node), key, Shapes.Sequence, node.Shape);
        return [];
    }

    /// <summary>The mappings of a list, in order; the caller closes each.</summary>
    public IEnumerable<Fields> Mappings(string key) => Items(key).Select(item => Mapping(item, key)).OfType<Fields>();

    /// <summary>The mapping of a key; the caller closes it.</summary>
    public Fields? Mapping(string key) => Node(key) is { } node ? Mapping(node, key) : null;

    /// <summary>A text in two languages, written as a mapping.</summary>
    public LocalizedText? Localized(string key)
    {
        if (Mapping(key) is not { } fields) return null;
        var text = fields.OwnLocalized();
        fields.Close();
        return text;
    }

    /// <summary>The keys <c>zh</c> and <c>en</c> of this mapping itself; a missing translation is only a warning.</summary>
    public LocalizedText OwnLocalized()
    {
        var text = new LocalizedText(RequiredText("zh"), Text("en"));
        if (!Has("en")) log.Add(DiagnosticCodes.EnglishMissing, mapping.At);
        return text;
    }

    /// <summary>As <see cref="OwnLocalized"/>, where either language is written.</summary>
    public LocalizedText? OptionalOwnLocalized()
    {
        asked.UnionWith(["zh", "en"]);
        if (!Has("zh") && !Has("en")) return null;
        Require("zh");
        return OwnLocalized();
    }

    /// <summary>Reports the keys that are not declared, and those that are required and missing.</summary>
    /// <exception cref="InvalidOperationException">Something is declared that nothing asks for, which is a bug.</exception>
    public void Close()
    {
        if (asked.Count != declared.Count)
        {
            throw new InvalidOperationException($"Declared and never asked for: {string.Join(", ", declared.Names.Where(name => !asked.Contains(name)))}.");
        }

        var unknown = mapping.Entries.Where(entry => !declared.Contains(entry.Key.Text)).ToList();
        // A key that a full-width sign runs together with others would leave all of these missing, too.
        var slips = unknown.Where(ReportSlip).ToList();
        foreach (var field in declared)
        {
            if (field.IsRequired && slips.Count == 0) Require(field.Name);
        }

        unknown.RemoveAll(slips.Contains);
        if (unknown.Count == 0) return;
        var free = declared.Names.Where(key => !Has(key)).Order(StringComparer.Ordinal).ToList();
        foreach (var entry in unknown)
        {
            var hint = Suggestion.For(entry.Key.Text, free);
            log.AddWithHint(DiagnosticCodes.UnknownKey, entry.Key.At, hint, entry.Key.Text);
        }
    }

    public Fields? Mapping(Node node, string key)
    {
        if (node is MappingNode inner) return new(inner, PartsOf(declared[key].Type), log);
        log.AddWithHint(DiagnosticCodes.WrongShape, node.At, FieldExample.Hint(declared[key], node), key, Shapes.Mapping, node.Shape);
        return null;
    }

    public Scalar? Scalar(Node node, string key)
    {
        if (node is ScalarNode scalar)
        {
            if (scalar.Comment is { } comment && IsText(declared[key].Type, scalar.Text, comment.Text)) log.Add(DiagnosticCodes.TextCutOff, comment.At, key);
            return scalar.Value;
        }

        log.AddWithHint(DiagnosticCodes.WrongShape, node.At, FieldExample.Hint(declared[key], node), key, Shapes.Scalar, node.Shape);
        return null;
    }

    private PartialDate? Date(Node node, string key)
    {
        if (node is not MappingNode) return Scalar(node, key) is { } value ? Value.Date(value, log) : null;
        var fields = Mapping(node, key)!;
        var printed = fields.RequiredText("printed");
        var date = fields.Scalar("on") is { } on ? Value.Date(on, log, printed) : null;
        fields.Close();
        return date;
    }

    /// <summary>What the mapping at a key may hold: that of a list is the one of its items.</summary>
    private static FieldList PartsOf(FieldType type) => type switch
    {
        GroupType group => group.Fields,
        EitherType either => either.Mapping.Fields,
        ListType list => PartsOf(list.Item),
        DateType or MomentType => DateType.Parts,
        _ => throw new InvalidOperationException($"A mapping is read where {type} is declared."),
    };

    private static LocalizedText Hint(Field field) => field.Note is { } note
        ? new($"{field.Zh}：{note.Zh}", $"{field.En}: {note.En}")
        : new($"填写：{field.Zh}", $"Fill in: {field.En}");

    private IEnumerable<Scalar> WithoutRepeats(IEnumerable<Scalar> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (seen.Add(value.Text)) yield return value;
            else log.Add(DiagnosticCodes.NamedTwice, value.At, value.Text);
        }
    }

    private bool ReportSlip(MappingEntry entry)
    {
        if (InputSlips.In(entry.Key.Text) is not var (offset, hint)) return false;
        log.AddWithHint(DiagnosticCodes.UnknownKey, entry.Key.At with { Column = entry.Key.At.Column + offset }, hint, entry.Key.Text);
        return true;
    }

    /// <summary>Whether a value is a text, whose author hardly means a comment behind it: not a number or a code with a remark.</summary>
    private static bool IsText(FieldType type, string value, string comment) =>
        type is TextType { Pattern: null } && !(comment.StartsWith("# ", StringComparison.Ordinal) && ContentLayout.IsCode(value));

    private MappingEntry? Find(string key)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Text == key) return entry;
        }

        return null;
    }
}
