using System.Collections;
using System.Collections.Immutable;

namespace EnvProtect.Content;

/// <summary>The keys of a mapping or the columns of a table, in the order in which they are written.</summary>
internal sealed class FieldList : IReadOnlyList<Field>
{
    private readonly ImmutableArray<Field> fields;
    private readonly Dictionary<string, Field> byName;

    public FieldList(params IEnumerable<Field> fields)
    {
        this.fields = [.. fields];
        byName = this.fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        Names = [.. this.fields.Select(field => field.Name)];
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>Keys that may only stand together with another.</summary>
    public ImmutableArray<(string Key, string Needs)> Together { get; init; } = [];

    /// <summary>A key whose value decides which other must, or must not, stand beside it.</summary>
    public Choice? Choice { get; init; }

    public int Count => fields.Length;

    public Field this[int index] => fields[index];

    /// <summary>The field of a name.</summary>
    /// <exception cref="InvalidOperationException">None is declared: the reader and its description differ, which is a bug.</exception>
    public Field this[string name] => byName.TryGetValue(name, out var field)
        ? field
        : throw new InvalidOperationException($"The reader asks for '{name}', which is not declared.");

    public bool Contains(string name) => byName.ContainsKey(name);

    public IEnumerator<Field> GetEnumerator() => ((IEnumerable<Field>)fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Where <paramref name="Key"/> is <paramref name="Value"/> or absent, <paramref name="Needed"/> must stand; otherwise <paramref name="NeededOtherwise"/>, and not the former.</summary>
internal sealed record Choice(string Key, string Value, string Needed, string NeededOtherwise);
