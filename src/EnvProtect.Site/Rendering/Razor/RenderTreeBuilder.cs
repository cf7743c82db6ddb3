using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using EnvProtect.Site.Rendering;

namespace Microsoft.AspNetCore.Components.Rendering;

/// <summary>
/// Writes the HTML of components in UTF-8, in the order in which the compiled Razor calls: nothing is kept of what was written
/// but the elements that are still open. One page after another, on one thread. The numbers that the Razor compiler gives to each place in
/// a component are for renderers that compare, and not used.
/// </summary>
public sealed class RenderTreeBuilder
{
    private readonly PageText output;
    private readonly Stack<string> elements = new();
    private readonly Stack<(StaticComponent Component, ComponentType Type)> components = new();

    // Whether the start tag of the innermost element may still take attributes.
    private bool isInTag;

    internal RenderTreeBuilder(PageText output) => this.output = output;

    /// <summary>Writes what a component shows, and everything in it.</summary>
    public void Render(StaticComponent component)
    {
        ArgumentNullException.ThrowIfNull(component);
        EndStartTag();
        if (component is SiteComponent { AlikeFor: { } value } alike) RenderAlike(alike, value);
        else component.Build(this);
    }

    public void OpenElement(int sequence, string elementName)
    {
        EndStartTag();
        elements.Push(elementName);
        output.Write("<"u8);
        output.Write(elementName);
        isInTag = true;
    }

    public void AddAttribute(int sequence, string name)
    {
        output.Write(" "u8);
        output.Write(name);
    }

    public void AddAttribute(int sequence, string name, bool value)
    {
        if (value) AddAttribute(sequence, name);
    }

    public void AddAttribute(int sequence, string name, string? value)
    {
        if (value is null) return;
        AddAttribute(sequence, name);
        output.Write("=\""u8);
        output.WriteEncoded(value);
        output.Write("\""u8);
    }

    public void AddAttribute(int sequence, string name, object? value)
    {
        if (value is bool isThere) AddAttribute(sequence, name, isThere);
        else AddAttribute(sequence, name, Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    /// <summary>What stands between the tags of a component, which is a parameter of it.</summary>
    public void AddAttribute(int sequence, string name, RenderFragment value) => AddComponentParameter(sequence, name, value);

    public void CloseElement()
    {
        var element = elements.Pop();
        if (isInTag && IsVoid(element))
        {
            output.Write(" />"u8);
            isInTag = false;
            return;
        }

        EndStartTag();
        output.Write("</"u8);
        output.Write(element);
        output.Write(">"u8);
    }

    public void AddContent(int sequence, string? textContent)
    {
        EndStartTag();
        output.WriteEncoded(textContent);
    }

    public void AddContent(int sequence, object? textContent) => AddContent(sequence, Convert.ToString(textContent, CultureInfo.InvariantCulture));

    public void AddContent(int sequence, MarkupString markupContent) => AddMarkupContent(sequence, markupContent.Value);

    public void AddContent(int sequence, MarkupString? markupContent) => AddMarkupContent(sequence, markupContent?.Value);

    public void AddContent(int sequence, RenderFragment? fragment) => fragment?.Invoke(this);

    public void AddMarkupContent(int sequence, string? markupContent)
    {
        EndStartTag();
        output.Write(markupContent);
    }

    public void OpenComponent<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TComponent>(int sequence)
        where TComponent : StaticComponent, new() =>
        components.Push((new TComponent(), ComponentType.Of<TComponent>()));

    public void AddComponentParameter(int sequence, string name, object? value)
    {
        var (component, type) = components.Peek();
        type.Set(component, name, value);
    }

    public void CloseComponent() => Render(components.Pop().Component);

    private void RenderAlike(SiteComponent component, string value)
    {
        var fragments = component.Page.Site.Fragments;
        var key = new Fragments.Key(component.GetType(), component.Page.Language, value);
        if (fragments.TryWrite(key, output)) return;
        var start = output.Length;
        component.Build(this);
        fragments.Add(key, output.Utf8[start..]);
    }

    private void EndStartTag()
    {
        if (!isInTag) return;
        output.Write(">"u8);
        isInTag = false;
    }

    /// <summary>The elements of HTML that have no end tag.</summary>
    private static bool IsVoid(string element) => element is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
