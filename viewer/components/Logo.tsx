// The mark: a person, a company and an organization, one of their relations only planned.
export const Logo = () => (
  <svg className="logo" viewBox="0 0 28 28" aria-hidden="true">
    <path d="M7 21 14 7l7 14" fill="none" stroke="currentColor" strokeWidth="1.6" />
    <path d="M7 21h14" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.4 2" />
    <circle cx="14" cy="7" r="4" className="fill-person" />
    <rect x="3.4" y="17.4" width="7.2" height="7.2" rx="1.4" className="fill-company" />
    <path d="m21 16.4 4.6 4.6-4.6 4.6-4.6-4.6z" className="fill-organization" />
  </svg>
);
