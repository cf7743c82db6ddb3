using System.Collections.Frozen;
using System.Collections.Immutable;
using EnvProtect.Model.Text;

namespace EnvProtect.Model.Vocabularies;

/// <summary>One term of a vocabulary: its stable code and its labels.</summary>
public sealed record Term(string Code, LocalizedText Label);

/// <summary>A closed list of codes, each with a label in both languages.</summary>
public abstract class Vocabulary(string name, ImmutableArray<Term> terms)
{
    /// <summary>The name of the list in the <c>Codes</c> table, in camel case.</summary>
    public string Name { get; } = name;

    public ImmutableArray<Term> Terms { get; } = terms;
}

/// <summary>A vocabulary whose codes are the members of an enumeration, in camel case.</summary>
public sealed class Vocabulary<T> : Vocabulary
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> byCode;
    private readonly FrozenDictionary<T, Term> byValue;

    internal Vocabulary(string name, params (T Value, string Zh, string En)[] terms)
        : base(name, [.. terms.Select(term => new Term(CodeOf(term.Value), new(term.Zh, term.En)))])
    {
        byCode = terms.ToFrozenDictionary(term => CodeOf(term.Value), term => term.Value, StringComparer.Ordinal);
        byValue = terms.Zip(Terms).ToFrozenDictionary(pair => pair.First.Value, pair => pair.Second);
    }

    public string Code(T value) => byValue[value].Code;

    public LocalizedText Label(T value) => byValue[value].Label;

    public bool TryParse(string code, out T value) => byCode.TryGetValue(code, out value);

    /// <summary>The value whose Chinese label is <paramref name="label"/>, or null.</summary>
    public T? FromChineseLabel(string label)
    {
        foreach (var (value, term) in byValue)
        {
            if (term.Label.Zh == label) return value;
        }

        return null;
    }

    private static string CodeOf(T value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
